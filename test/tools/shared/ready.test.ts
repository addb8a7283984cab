import { missing } from '../../../tools/shared/ready.cjs';

const everything = () => true;

describe('before anything else runs', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1'])('Node %s will do', (version) => {
    expect(missing(version, everything)).toBeNull();
  });

  it.each(['18.20.4', '20.18.3', '12.22.12'])('Node %s is too old', (version) => {
    expect(missing(version, everything)).toContain(version);
  });

  it.each(['tsx', 'aws-cdk', 'aws-cdk-lib'])('a missing %s is noticed', (name) => {
    expect(missing('24.0.0', (path) => !path.endsWith(name))).toContain('npm ci');
  });
});

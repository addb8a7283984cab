import { removeSynthesised } from './synthesised';

// One file, so that both stages are synthesised once and their rules loaded once.
import './coach-stack.spec';
import './skill-stack.spec';
import './parameters.spec';
import './alarms.spec';
import './notice.spec';
import './dashboard.spec';
import './rules.spec';
import './deployed-bundle.spec';

afterAll(removeSynthesised);

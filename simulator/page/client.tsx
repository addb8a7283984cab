import { render } from 'preact';
import { useSnapshot } from './link/use-snapshot';
import { Page } from './page';

/** The page once the simulator is heard of; above it, whether it still is. */
function Client() {
  const { seen, state } = useSnapshot();
  return (
    <>
      {state === 'lost' && (
        <p class="lost" role="alert">
          The simulator is gone. Trying to reach it again.
        </p>
      )}
      {seen === null ? <p class="connecting">Connecting …</p> : <Page seen={seen} />}
    </>
  );
}

render(<Client />, document.body);

import type { Echo } from '../echo/echo';
import type { Turn } from '../echo/turn';
import type { Listener } from '../hearing/listener';
import type { Line } from './line';

/** Does with the device what a line says. */
export async function perform(
  line: Exclude<Line, { kind: 'nothing' }>,
  echo: Echo,
  listen: Listener,
): Promise<Turn> {
  switch (line.kind) {
    case 'words':
      return echo.hear(listen(line.utterance));
    case 'after':
      return echo.hearAfter(line.ms, listen(line.utterance));
    case 'wait':
      return echo.wait(line.ms);
    case 'silence':
      return echo.silence();
    case 'close':
      return echo.drop();
    case 'unclear':
      return echo.idle(line.why);
  }
}

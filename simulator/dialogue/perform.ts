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
    case 'pass-the-check':
      return passTheCheck(echo, listen);
    case 'unclear':
      return echo.idle(line.why);
  }
}

/** The questions whose yes is the good answer, by their ids. To every other somebody well says no. */
const yesIsWell: ReadonlySet<string> = new Set(['floor', 'eases', 'read-back', 'seen']);

/** More questions than any check has: one that never ends is a fault to be seen, not waited for. */
const mostQuestions = 60;

/** Answers until no question of a check is open: one turn, the last. */
async function passTheCheck(echo: Echo, listen: Listener): Promise<Turn> {
  let turn = echo.idle('No check was open.');
  for (let asked = 0; turn.scene === 'check' && turn.asking !== null && asked < mostQuestions; asked += 1) {
    turn = await echo.hear(listen(yesIsWell.has(turn.asking) ? 'yes' : 'no'));
  }
  return turn;
}

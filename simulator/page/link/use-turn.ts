import { useEffect, useState } from 'preact/hooks';
import type { TurnDetail } from '../../web/protocol';
import { turnDetail } from './requests';

/** What an engineer may see of a turn, or null until it is there. Asked for only while it is wanted. */
export function useTurn(turn: number | null): TurnDetail | null {
  const [detail, setDetail] = useState<TurnDetail | null>(null);
  useEffect(() => {
    if (turn === null) return undefined;
    let isWanted = true;
    void turnDetail(turn).then((found) => {
      if (isWanted) setDetail(found);
    });
    return () => {
      isWanted = false;
    };
  }, [turn]);
  return detail;
}

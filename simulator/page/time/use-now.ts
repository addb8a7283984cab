import { useEffect, useState } from 'preact/hooks';
import { simulatedNow, type ClockReading } from './simulated-clock';

/** How often what moves is drawn anew: with every frame, or in steps for those who asked for less motion. */
export type Motion = 'smooth' | 'stepped';

const stepMs = 250;

/** The simulated moment, kept up to date while `moving` says that something on the page follows it. */
export function useNow(reading: ClockReading, motion: Motion, moving: 'moving' | 'still'): number {
  const [realNowMs, setRealNow] = useState(reading.readAtMs);
  const isTicking = moving === 'moving' && reading.mode !== 'stepped';
  useEffect(() => {
    if (!isTicking) return undefined;
    if (motion === 'stepped') {
      const timer = setInterval(() => {
        setRealNow(performance.now());
      }, stepMs);
      return () => {
        clearInterval(timer);
      };
    }
    let frame = requestAnimationFrame(function tick() {
      setRealNow(performance.now());
      frame = requestAnimationFrame(tick);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [isTicking, motion]);
  return simulatedNow(reading, Math.max(realNowMs, reading.readAtMs));
}

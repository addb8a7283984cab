import { useEffect, useState } from 'preact/hooks';
import type { Motion } from './use-now';

const asked = window.matchMedia('(prefers-reduced-motion: reduce)');

const wanted = (): Motion => (asked.matches ? 'stepped' : 'smooth');

/** How much motion the person asked their system for. */
export function useMotion(): Motion {
  const [motion, setMotion] = useState(wanted);
  useEffect(() => {
    const follow = (): void => {
      setMotion(wanted());
    };
    asked.addEventListener('change', follow);
    return () => {
      asked.removeEventListener('change', follow);
    };
  }, []);
  return motion;
}

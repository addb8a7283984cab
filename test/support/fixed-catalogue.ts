import type { Content } from '../../lambda/content/types';

/**
 * The exercises of talks and dialogues that are not about the catalogue: one more in the content changes none
 * of the routines in them. Nothing is added here with a new exercise.
 */
export const fixedCatalogue: readonly string[] = [
  'warm-up',
  'roll-glutes',
  'roll-low-back',
  'roll-mid-back',
  'ball-spine-muscles',
  'ball-shoulder-blades',
  'ball-glutes',
  'cat-cow',
  'childs-pose',
  'knee-to-chest',
  'knees-to-chest',
  'pelvic-tilt',
  'supine-twist',
  'plank',
  'bird-dog',
  'dead-bug',
  'glute-bridge',
  'clam-shell',
  'band-walk',
  'posture-check',
  'desk-check',
  'movement-break',
  'breathing',
];

export const withFixedCatalogue = (content: Content): Content => ({
  ...content,
  exercises: Object.fromEntries(
    Object.entries(content.exercises).filter(([id]) => fixedCatalogue.includes(id)),
  ),
});

import { scene } from '@shared/text/en/scene';

/** A word of the picture from the catalogue; a missing key shows itself. */
export function word(key: string): string {
  return scene[`scene.${key}`] ?? `[scene.${key}]`;
}

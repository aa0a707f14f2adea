import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

/** Properties `foundedOn.earliest` stand in columns `founded_on_earliest`. */
export class SnakeNaming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(property: string, custom: string | undefined, embedded: string[]): string {
    return [...embedded, custom ?? property].map(snake).join('_');
  }
}

/** `textPl` as columns are called: `text_pl`. */
export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

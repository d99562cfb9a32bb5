import type { KeyAction } from "./keys";
import type { FromPage, ReadingPlace, Target } from "./protocol";

/** What the page shows: a report to read, its figures at a glance, or that there is none. */
export interface View {
  go(target: Target): void;
  /** Where the person is, to go on from there. */
  place(): ReadingPlace | undefined;
  restore(place: ReadingPlace): void;
  /** Does what a key asks for; whether there was anything to do. */
  key(action: KeyAction, target: EventTarget | null): boolean;
  /** Switches off what needs the report to be there. */
  disable(): void;
  dispose(): void;
}

/** What a view is given beside its content. */
export interface Surroundings {
  readonly root: HTMLElement;
  readonly revision: number;
  post(message: FromPage): void;
  /** The place has changed: it is to be kept. */
  moved(): void;
}

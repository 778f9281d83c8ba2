import type { StageStore } from '../../stores/stage.ts';

/** Turns the projector's page and holds the new one; at either end it begins again at the other. */
export function turnPage(stage: StageStore, by: 1 | -1): void {
  const screen = stage.screens.get()[0];
  if (!screen || screen.pages < 2) return;
  const from = stage.state.get().page ?? screen.page;
  stage.change({ page: (from + by + screen.pages) % screen.pages });
}

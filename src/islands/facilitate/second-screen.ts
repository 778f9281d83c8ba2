/** What is used of a screen of the Window Management API, in CSS pixels. */
interface OtherScreen {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}

/** The part of the Window Management API that is used; TypeScript does not know it yet. */
interface WindowManager {
  getScreenDetails(): Promise<{
    readonly screens: readonly (OtherScreen & object)[];
    readonly currentScreen: object;
  }>;
}

function isWindowManager(value: object): value is WindowManager {
  return 'getScreenDetails' in value && typeof value.getScreenDetails === 'function';
}

/** Whether this browser can put a window on another screen, and that screen is there. */
export function hasSecondScreen(): boolean {
  return isWindowManager(window) && 'isExtended' in window.screen && window.screen.isExtended === true;
}

/**
 * The screen that this window is not on; nothing when there is none or the user says no. The browser asks for permission
 * the first time, so call it in a click.
 */
export async function secondScreen(): Promise<OtherScreen | undefined> {
  if (!isWindowManager(window)) return undefined;
  try {
    const { screens, currentScreen } = await window.getScreenDetails();
    return screens.find((one) => one !== currentScreen);
  } catch (refused) {
    if (refused instanceof DOMException) return undefined;
    throw refused;
  }
}

/** Fills a screen with a window that this page opened. */
export function moveTo(projector: Window, to: OtherScreen): void {
  projector.moveTo(to.availLeft, to.availTop);
  projector.resizeTo(to.availWidth, to.availHeight);
}

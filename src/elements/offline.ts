/** Name of the note, for as long as this tab is open, that the device has no room for the copy. */
const noRoomKey = `${import.meta.env.AMORE_EDITION}:offline-no-room`;

/**
 * Keeps the whole site on this device, through the service worker, so that it can be read and used without a network. Begins
 * when the page has come to rest. Where service workers are not allowed nothing happens: the site works online.
 */
class OfflineCopy extends HTMLElement {
  connectedCallback(): void {
    // A page without a secure connection has no worker; Safari before 16.4 and Firefox before 113 could not unpack the copy.
    if (!('serviceWorker' in navigator) || typeof DecompressionStream !== 'function') return;
    if (document.readyState === 'complete') this.rest();
    else window.addEventListener('load', () => this.rest(), { once: true });
  }

  private rest(): void {
    const keep = () => void this.keep();
    if (typeof requestIdleCallback === 'function') requestIdleCallback(keep, { timeout: 3000 });
    else setTimeout(keep, 1000);
  }

  private async keep(): Promise<void> {
    const worker = this.dataset['worker'] ?? '';
    const scope = this.dataset['scope'] ?? '';
    let noRoom = false;
    try {
      // Each try downloads the whole copy: one that the device did not take in is not asked for at every page.
      noRoom = sessionStorage.getItem(noRoomKey) !== null;
      navigator.serviceWorker.addEventListener('message', ({ data }) => {
        if (data === 'no-room-for-copy') sessionStorage.setItem(noRoomKey, '1');
      });
      if (!noRoom) await navigator.serviceWorker.register(worker, { scope, updateViaCache: 'none' });
    } catch (error) {
      // Refused by the browser or its owner, or the worker could not be fetched. The page needs none of it.
      console.info(error);
    }
    const registration = await navigator.serviceWorker.getRegistration(scope);
    if (!registration) return;
    void navigator.serviceWorker.ready.then(() => this.sayReady());
    if (navigator.onLine && !noRoom)
      await registration.update().catch(() => this.leaveIfGone(registration, worker));
  }

  private sayReady(): void {
    for (const words of document.querySelectorAll<HTMLElement>('[data-offline-ready]')) words.hidden = false;
  }

  /** A site that has moved away takes its worker with it: else this device would show the old pages for ever. */
  private async leaveIfGone(registration: ServiceWorkerRegistration, worker: string): Promise<void> {
    const answer = await fetch(worker, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
    if (answer?.status === 404 || answer?.status === 410) await registration.unregister();
  }
}

customElements.define('offline-copy', OfflineCopy);

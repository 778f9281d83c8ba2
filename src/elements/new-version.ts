/** Name of the note, for as long as this tab is open, that its reader wants the new version later. */
const laterKey = `${import.meta.env.AMORE_EDITION}:new-version-later`;

/**
 * Says that a newer version of the site waits on this device, and loads it when the reader agrees. Until then this page and
 * all others keep the version that they began with.
 */
class NewVersion extends HTMLElement {
  private worker: ServiceWorker | undefined;

  connectedCallback(): void {
    if (!('serviceWorker' in navigator)) return;
    this.querySelector('[data-now]')?.addEventListener('click', () => this.load());
    this.querySelector('[data-later]')?.addEventListener('click', () => this.later());
    void navigator.serviceWorker.ready.then((registration) => this.watch(registration));
  }

  private watch(registration: ServiceWorkerRegistration): void {
    if (registration.waiting) this.offer(registration.waiting);
    // It may have begun to come before this page was there.
    this.expect(registration.installing);
    registration.addEventListener('updatefound', () => this.expect(registration.installing));
  }

  private expect(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') this.offer(worker);
    });
  }

  private offer(worker: ServiceWorker): void {
    this.worker = worker;
    if (sessionStorage.getItem(laterKey)) return;
    const box = this.querySelector<HTMLElement>('[data-offer]');
    if (box) box.hidden = false;
  }

  private later(): void {
    sessionStorage.setItem(laterKey, '1');
    const box = this.querySelector<HTMLElement>('[data-offer]');
    if (box) box.hidden = true;
  }

  /** What is being typed is finished first, and the workshop keeps all it has when the page goes. */
  private load(): void {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (this.worker?.state === 'installed') {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      this.worker.postMessage('load-new-version');
    } else {
      // Another tab has agreed already: the new version is there and this page only has to begin anew.
      location.reload();
    }
  }
}

customElements.define('new-version', NewVersion);

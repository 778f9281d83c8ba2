/** The line between the console and the projector windows of one prototype. State is sent, never events. */
export interface StageLine {
  /** Sends to all other windows of this prototype. The value must be plain data. */
  send(state: unknown): void;
  /** Hands over what others send, from now on, until the line is closed. What comes is not checked. */
  receive(hear: (state: unknown) => void): void;
  close(): void;
}

/** Name of the line of a prototype. It carries the prototype's id, so that two pairs of windows do not mix. */
export function stageLineName(edition: string, prototype: string): string {
  return `${edition}-stage-${prototype}`;
}

/** Opens the line. Where the browser has none, this window talks to nobody. */
export function openStageLine(edition: string, prototype: string): StageLine {
  if (typeof BroadcastChannel === 'undefined') return { send() {}, receive() {}, close() {} };
  const line = new BroadcastChannel(stageLineName(edition, prototype));
  return {
    send: (state) => line.postMessage(state),
    receive(hear) {
      line.onmessage = (event: MessageEvent<unknown>) => hear(event.data);
    },
    close: () => line.close(),
  };
}

let context: AudioContext | undefined;

/** Wakes the sound up; browsers allow that in a click or a key only. Does nothing where there is no sound. */
export function wakeChime(): void {
  if (typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  if (context.state === 'suspended') void context.resume();
}

/** Two soft notes, a fifth apart, that swell and die away in two seconds. Silent when the sound was never woken. */
export function chime(): void {
  if (context?.state !== 'running') return;
  const start = context.currentTime;
  [523.25, 783.99].forEach((pitch, at) => {
    if (!context) return;
    const note = context.createOscillator();
    const volume = context.createGain();
    const begin = start + at * 0.45;
    note.frequency.value = pitch;
    volume.gain.setValueAtTime(0, begin);
    volume.gain.linearRampToValueAtTime(0.16, begin + 0.06);
    volume.gain.exponentialRampToValueAtTime(0.001, begin + 1.6);
    note.connect(volume).connect(context.destination);
    note.start(begin);
    note.stop(begin + 1.7);
  });
}

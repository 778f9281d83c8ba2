import type { Workshop } from '../stores/workshop.ts';

/**
 * Opens the example prototype: the one on this device when it was opened before, else a fresh copy from the site. When
 * it cannot be fetched a notice says so.
 */
export async function openExample(workshop: Workshop, address: string): Promise<void> {
  const { prototype, prototypes, saving, notices } = workshop;
  let bytes: Blob;
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    bytes = await response.blob();
  } catch (cause) {
    notices.show({
      id: 'example',
      kind: 'problem',
      key: 'problem.example-unreachable',
      values: { reason: cause instanceof Error ? cause.message : String(cause) },
      actions: [],
      dismissible: true,
    });
    return;
  }
  const id = idIn(await bytes.text());
  if (id !== undefined && prototypes.list.get().some((entry) => entry.id === id)) await prototype.open(id);
  else await saving.openFiles([new File([bytes], nameIn(address), { type: 'application/json' })]);
}

function idIn(text: string): string | undefined {
  return /"id"\s*:\s*"([^"]+)"/.exec(text)?.[1];
}

function nameIn(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

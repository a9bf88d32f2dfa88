/** Pictures of this machine on their way into the project. */
import { type EditApi, EditFailure } from './api.ts';
import { make } from './dom.ts';

/** @returns the path under which it is stored */
export async function sendPicture(api: EditApi, file: File): Promise<string> {
  const reply = await api.media(file);
  if ('refusal' in reply) throw new EditFailure(reply.refusal);
  return reply.path;
}

/** Lets somebody choose a file; nothing happens where nobody does. */
export function pickPicture(take: (file: File) => void): void {
  const input = make('input', { type: 'file', accept: 'image/png,image/jpeg,image/gif,image/webp' });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) take(file);
  });
  input.click();
}

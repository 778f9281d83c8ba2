import type { ContentProblem } from './content-problem.ts';
import type { Edition } from './edition.ts';

/** Tells every address that two things share in a language. What has no address yet shares none: that it lacks one is told elsewhere. */
export function checkAddresses(edition: Edition, languages: readonly string[]): ContentProblem[] {
  const problems: ContentProblem[] = [];
  for (const language of languages) {
    const taken = new Map<string, string>();
    const claim = (parts: readonly (string | undefined)[], file: string) => {
      if (parts.includes(undefined)) return;
      const address = parts.join('/');
      const other = taken.get(address);
      if (other)
        problems.push({
          file,
          field: 'url',
          expected: `The address "${address}" (${language}) is already that of ${other}.`,
          remedy: 'Give one of the two another url.',
        });
      else taken.set(address, file);
    };
    for (const section of edition.site.sections)
      claim(['guide', section.url[language]], `content/site.yaml (${section.id})`);
    for (const page of edition.pages) {
      const words = page.words.get(language);
      const section = edition.site.sections.find((entry) => entry.id === page.section);
      claim(['guide', section?.url[language], words?.url], words?.file ?? page.id);
    }
    const places = edition.site.languages.find((entry) => entry.code === language)?.places;
    claim(['guide', places?.all], 'content/site.yaml (places.all)');
    claim(['facilitate', places?.screen], 'content/site.yaml (places.screen)');
    for (const canvas of edition.canvases)
      claim(['workshop', canvas.url[language]], `content/canvases/${canvas.id}/canvas.yaml`);
    for (const session of edition.sessions)
      claim(['facilitate', session.url[language]], `content/sessions/${session.id}/session.yaml`);
  }
  return problems;
}

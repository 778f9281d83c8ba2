import type { RegionView } from './canvas-view.ts';
import { Example } from './Example.tsx';
import { Icon } from './Icon.tsx';
import { RegionSubheading } from './RegionSubheading.tsx';
import { useWorkshop } from './workshop-context.tsx';

interface RegionHelpProps {
  readonly region: RegionView;
}

/** Help beside a region, closed at first: questions for when it stays quiet, examples to take over, a warning, the guide page. */
export function RegionHelp({ region }: RegionHelpProps) {
  const { t } = useWorkshop();
  const { prompts, examples, watch, guide } = region;
  if (prompts.length === 0 && examples.length === 0 && !watch && !guide) return null;
  return (
    <details className="region-help">
      <summary aria-label={t('app.help.open-named', { region: region.title })}>
        <Icon name="help" />
        {t('app.help.open')}
      </summary>
      <div className="region-help-body">
        {prompts.length > 0 && (
          <div>
            <RegionSubheading region={region}>{t('app.help.prompts')}</RegionSubheading>
            <ul className="region-prompts">
              {prompts.map((prompt) => (
                <li key={prompt}>{prompt}</li>
              ))}
            </ul>
          </div>
        )}
        {examples.length > 0 && (
          <div>
            <RegionSubheading region={region}>{t('app.help.examples')}</RegionSubheading>
            <ul className="plain-list region-examples">
              {examples.map((example) => (
                <li key={example}>
                  <Example text={example} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {watch && (
          <p className="region-watch">
            <strong>{t('app.help.watch')}</strong> {watch}
          </p>
        )}
        {guide && (
          <p className="region-guide">
            <Icon name="book" />
            <a href={guide.href}>{t('app.help.guide', { page: guide.title })}</a>
          </p>
        )}
      </div>
    </details>
  );
}

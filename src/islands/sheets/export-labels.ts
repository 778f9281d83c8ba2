import type { Translate } from '../../i18n/translate.ts';
import type { CalendarLabels } from '../../model/exports/calendar.ts';
import type { MarkdownLabels } from '../../model/exports/markdown-region.ts';
import type { TableLabels } from '../../model/exports/table.ts';
import { cardColours, colourKeys } from '../cards/card-colours.ts';
import type { SheetWords } from './forms/block.ts';
import { dayInWords, momentInWords } from './moments.ts';

/** The words of sheets in one language. */
export function sheetWords(t: Translate, locale: string): SheetWords {
  return {
    t,
    locale,
    // As texts: a year has no thousands separator.
    moment: (moment) =>
      momentInWords(moment, locale, (from, to) =>
        t('app.sheet.school-year', { from: String(from), to: String(to) }),
      ),
  };
}

/** The words of the Markdown summary. */
export function summaryLabels({ t, locale, moment }: SheetWords, now: Date): MarkdownLabels {
  const numbers = new Intl.NumberFormat(locale);
  return {
    untitled: t('app.prototype.untitled'),
    made: t('app.export.text-made', { day: dayInWords(now, locale) }),
    stillEmpty: t('app.export.text-empty'),
    noText: t('app.export.text-no-text'),
    dots: (count) => t('app.votes.count', { count }),
    chosen: t('app.export.text-chosen'),
    former: t('app.export.text-former'),
    or: t('app.export.text-or'),
    round: (round) => t('app.export.text-round', { round }),
    times: (count, mark) => t('app.export.text-times', { count, mark }),
    median: (median) => t('app.export.text-median', { median }),
    onAxis: (axis, share) => t('app.export.text-axis', { axis, share: Math.round(share * 100) }),
    moment,
    doneOn: (day) => t('app.export.text-done', { day: moment(day) }),
    total: (total) => t('app.export.text-total', { total }),
    number: (value) => numbers.format(value),
    walk: t('app.walk.title'),
    goalsWithoutStep: t('app.loose.goals'),
    stepsWithoutGoal: t('app.loose.steps'),
    elsewhere: t('app.walk.elsewhere'),
  };
}

/** The words of the calendar. */
export function calendarLabels(t: Translate, title: string): CalendarLabels {
  return {
    name: title || t('app.prototype.untitled'),
    done: (text) => t('app.export.event-done', { text }),
    noText: t('app.export.text-no-text'),
    owner: (owner) => t('app.export.event-owner', { owner }),
  };
}

/** The words of the table. */
export function tableLabels(t: Translate): TableLabels {
  return {
    columns: {
      canvas: t('app.export.column-canvas'),
      region: t('app.export.column-region'),
      field: t('app.export.column-field'),
      text: t('app.export.column-text'),
      alternatives: t('app.export.column-alternatives'),
      votes: t('app.export.column-votes'),
      heading: t('app.export.column-heading'),
      chosen: t('app.export.column-chosen'),
      criterion: t('app.export.column-criterion'),
      value: t('app.export.column-value'),
      count: t('app.export.column-count'),
      evidence: t('app.export.column-evidence'),
      round: t('app.export.column-round'),
      owner: t('app.export.column-owner'),
      date: t('app.export.column-date'),
      done: t('app.export.column-done'),
      start: t('app.export.column-start'),
      end: t('app.export.column-end'),
      kind: t('app.export.column-kind'),
      low: t('app.export.column-low'),
      middle: t('app.export.column-middle'),
      high: t('app.export.column-high'),
      x: t('app.export.column-x'),
      y: t('app.export.column-y'),
      color: t('app.export.column-color'),
      serves: t('app.export.column-serves'),
      id: t('app.export.column-id'),
    },
    fields: {
      cards: t('app.export.field-cards'),
      statement: t('app.export.field-statement'),
      rating: t('app.export.field-rating'),
      matrix: t('app.export.field-matrix'),
      tasks: t('app.export.field-tasks'),
      timeline: t('app.export.field-timeline'),
      counts: t('app.export.field-counts'),
      collect: t('app.export.field-collect'),
    },
    yes: t('app.export.yes'),
    no: t('app.export.no'),
    colour: (name) => {
      const known = cardColours.find((colour) => colour === name);
      return known ? t(colourKeys[known]) : name;
    },
  };
}

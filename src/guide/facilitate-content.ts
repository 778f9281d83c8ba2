import { minutesOf } from '../model/agenda/time-of-day.ts';
import type { Identified } from '../schemas/edition.ts';
import type { Session, SessionStep } from '../schemas/session.ts';
import { pageLink, toCanvasContent } from './canvas-content.ts';
import type { ReaderView } from './reader-view.ts';
import { sessionCanvas } from './session-canvas.ts';
import { workshopFrame } from './workshop-frame.ts';

/** Everything around a session that console and projector need from a page, in one language. */
export function facilitateFrame(view: ReaderView) {
  const { addresses, edition, language } = view;
  const frame = workshopFrame(view);
  const strings = Object.entries(edition.strings.get(language.code) ?? {});
  return {
    ...frame,
    strings: {
      ...frame.strings,
      ...Object.fromEntries(strings.filter(([key]) => key.startsWith('facilitate.'))),
    },
    stage: [
      ...edition.canvases.map((canvas) => withoutHelp(toCanvasContent(canvas, view))),
      sessionCanvas(view),
    ],
    pictures: [...edition.pictures].map(([id, picture]) => ({
      id,
      title: beginning(view.maybe(picture.caption) ?? view.text(picture.alternative)),
    })),
    screen: addresses.place('screen'),
    facilitate: addresses.place('facilitate'),
  };
}

/** The first sentence of a text, at most 70 characters. */
function beginning(text: string): string {
  const first = /^[^.:]+/.exec(text)?.[0] ?? text;
  return first.length > 70 ? `${first.slice(0, 69).trimEnd()}…` : first;
}

/** A canvas for the room: what helps to fill it in stays behind. */
function withoutHelp({ id, title, colour, regions }: ReturnType<typeof toCanvasContent>) {
  return {
    id,
    title,
    colour,
    regions: regions.map((region) => {
      const {
        empty: _empty,
        guide: _guide,
        prompts: _prompts,
        examples: _examples,
        watch: _watch,
        under: _under,
        ...rest
      } = region;
      if (!('example' in rest)) return rest;
      const { example: _example, ...timeline } = rest;
      return timeline;
    }),
  };
}

/** A session in one language, ready for the console. */
export function toSessionContent(session: Identified<Session>, view: ReaderView) {
  return {
    id: session.id,
    title: view.text(session.title),
    start: minutesOf(session.start) ?? 0,
    steps: session.steps.map((step) => toStepContent(step, view)),
  };
}

function toStepContent(step: SessionStep, view: ReaderView) {
  const [canvas, region] = step.canvas?.split('#') ?? [];
  return {
    id: step.id,
    title: view.text(step.title),
    minutes: step.minutes,
    day: step.day,
    at: step.at === undefined ? undefined : minutesOf(step.at),
    pause: step.pause,
    shortest: step.shortest,
    canvas,
    region,
    picture: step.picture,
    question: view.maybe(step.question),
    place: placeLink(step.canvas, view),
    page: pageLink(step.page, view),
    form: view.maybe(step.form),
    materials: view.list(step.materials),
    say: view.list(step.say),
    watch: view.list(step.watch),
  };
}

/** A canvas, or a region of it, as a link with the titles of both. */
function placeLink(reference: string | undefined, view: ReaderView) {
  const [id, part] = reference?.split('#') ?? [];
  const canvas = view.edition.canvases.find((candidate) => candidate.id === id);
  if (!canvas || reference === undefined) return undefined;
  const region = canvas.regions.find((candidate) => candidate.id === part);
  const titles = [canvas.title, ...(region ? [region.title] : [])];
  return { href: view.addresses.canvas(reference), title: titles.map(view.text).join(' · ') };
}

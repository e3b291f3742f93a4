import type { ChildProcess } from 'node:child_process'
import type { Socket } from 'node:net'
import { type GitHost, startFailure, startGit } from './git-process.js'
import { type ObjectHeader, ObjectStream, type Recipient } from './object-stream.js'

/** Makes something of an object's content. */
export interface Receiver<T> {
  take(chunk: Buffer): void
  value(): T
}

interface Question extends Recipient {
  readonly name: string
  fail(error: Error): void
}

/**
 * One `git cat-file --batch` process. Questions of one turn of the event loop are written together. The
 * process keeps node alive only while questions are open.
 */
export class GitObjects {
  readonly #host: GitHost
  readonly #gitDir: string
  #child: ChildProcess
  #stream: ObjectStream
  #open: Question[] = []
  #answered = 0
  #unsent: string[] = []
  #timer: NodeJS.Timeout | null = null
  #failure: Error | null = null
  #gone: Promise<void>

  constructor(host: GitHost, gitDir: string) {
    this.#host = host
    this.#gitDir = gitDir
    ;[this.#child, this.#stream, this.#gone] = this.#start()
    this.#rest()
  }

  /**
   * Asks for an object by id or revision. Null when there is none of that name. Throws when git cannot be
   * started, dies, or stays silent too long.
   */
  ask<T>(name: string, receive: (header: ObjectHeader) => Receiver<T>): Promise<T | null> {
    if (this.#failure !== null) return Promise.reject(this.#failure)
    if (/[\n\r\0]/.test(name)) return Promise.resolve(null)
    return new Promise((done, fail) => {
      let receiver: Receiver<T>
      this.#open.push({
        name,
        start: (header) => {
          receiver = receive(header)
        },
        take: (chunk) => receiver.take(chunk),
        finish: () => done(receiver.value()),
        missing: () => done(null),
        fail,
      })
      if (this.#unsent.push(name) === 1) process.nextTick(() => this.#send())
    })
  }

  /** Ends the process; open questions fail. */
  close(): Promise<void> {
    this.#fail(new Error('the repository was closed'))
    return this.#gone
  }

  #start(): [ChildProcess, ObjectStream, Promise<void>] {
    const child = startGit(this.#host, this.#gitDir, ['cat-file', '--batch'])
    const stream = new ObjectStream(() => this.#next())
    let complaint = ''
    child.stdin?.on('error', () => {})
    child.stderr?.on('data', (chunk: Buffer) => {
      if (complaint.length < 4096) complaint += chunk.toString()
    })
    child.stdout?.on('data', (chunk: Buffer) => {
      this.#timer?.refresh()
      try {
        stream.write(chunk)
      } catch (error) {
        this.#fail(error as Error)
      }
      // An announced object is still to come: at rest now, node would end with nothing said.
      if (this.#answered === this.#open.length && !stream.amid) this.#rest()
    })
    const gone = new Promise<void>((done) => {
      child.on('error', (error) => {
        this.#fail(startFailure(this.#host, error))
        done()
      })
      child.on('close', (code) => {
        if (child === this.#child) this.#ended(code, complaint)
        done()
      })
    })
    return [child, stream, gone]
  }

  #send(): void {
    if (this.#failure !== null || this.#unsent.length === 0) return
    this.#timer ??= setTimeout(() => this.#hang(), this.#host.patience)
    this.#keepAlive(true)
    this.#child.stdin?.write(`${this.#unsent.join('\n')}\n`)
    this.#unsent = []
  }

  #next(): Recipient {
    const question = this.#open[this.#answered]
    if (question === undefined) throw new Error('git cat-file answered more than it was asked')
    this.#answered += 1
    return question
  }

  #rest(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#open = []
    this.#answered = 0
    this.#keepAlive(false)
  }

  #keepAlive(needed: boolean): void {
    const handles = [this.#child, this.#child.stdin, this.#child.stdout, this.#child.stderr]
    for (const handle of handles as (ChildProcess | Socket | null)[]) needed ? handle?.ref() : handle?.unref()
  }

  #ended(code: number | null, complaint: string): void {
    if (this.#failure !== null) return
    const question = this.#open[this.#answered]
    // git gives up altogether on an object that a partial clone left on the server.
    if (question !== undefined && !this.#stream.amid && /promisor|lazy fetch/.test(complaint)) {
      question.missing()
      this.#open = this.#open.slice(this.#answered + 1)
      this.#answered = 0
      this.#unsent = this.#open.map(({ name }) => name)
      ;[this.#child, this.#stream, this.#gone] = this.#start()
      if (this.#open.length === 0) this.#rest()
      this.#send()
      return
    }
    const said = complaint.trim().split('\n').at(-1) ?? ''
    this.#fail(new Error(`git cat-file ended early (exit code ${code}) in ${this.#gitDir}: ${said}`))
  }

  #hang(): void {
    const seconds = this.#host.patience / 1000
    this.#fail(new Error(`git cat-file gave no answer within ${seconds} s in ${this.#gitDir}`))
  }

  #fail(error: Error): void {
    this.#failure ??= error
    const failed = this.#open.slice(Math.max(0, this.#stream.amid ? this.#answered - 1 : this.#answered))
    this.#rest()
    this.#keepAlive(true)
    this.#child.kill('SIGKILL')
    for (const question of failed) question.fail(error)
  }
}

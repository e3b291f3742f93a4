/** An answer other than success, thrown by whatever finds that it is due. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly body: Readonly<Record<string, unknown>>,
    readonly headers: Readonly<Record<string, string>> = {},
    /** Set when a careful client would never have asked. */
    readonly clientFault: string | null = null,
  ) {
    super(String(body.message))
  }
}

const documentation = 'https://docs.github.com/rest'

export function notFound(message = 'Not Found'): Refusal {
  return new Refusal(404, { message, documentation_url: documentation, status: '404' })
}

export function forbidden(message: string, headers: Readonly<Record<string, string>> = {}): Refusal {
  return new Refusal(403, { message, documentation_url: documentation, status: '403' }, headers)
}

export function unauthorized(message: string): Refusal {
  return new Refusal(401, { message, documentation_url: documentation, status: '401' })
}

/** What GitHub says of a field that breaks one of its limits. */
export function invalidField(resource: string, field: string, message: string, clientFault = true): Refusal {
  return new Refusal(
    422,
    {
      message: 'Validation Failed',
      errors: [{ resource, code: 'custom', field, message }],
      documentation_url: documentation,
      status: '422',
    },
    {},
    clientFault ? `${resource}.${field}: ${message}` : null,
  )
}

export function unprocessable(message: string, clientFault: string | null = null): Refusal {
  return new Refusal(422, { message, documentation_url: documentation, status: '422' }, {}, clientFault)
}

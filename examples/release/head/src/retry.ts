/** Tries a payment again, waiting longer each time. */
export async function retry<T>(attempt: () => Promise<T>, times = 3): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt()
    } catch (error) {
      if (tried >= times) throw error
      await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** tried))
    }
  }
}

import { fromWord } from './letters.js'
import { withoutNumber } from './outline.js'

const KEYCAPS = /^(?:[\d#*]\uFE0F?\u20E3\s*){1,3}/u

/** The name in a heading, without signs and a number before it: "📋 1. Metadata", "1️⃣ Metadata" → "Metadata". */
export const headingName = (title: string): string => withoutNumber(fromWord(title.replace(KEYCAPS, '')))

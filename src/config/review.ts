import type { ReviewConfig } from '../model/review-config.js'

/** The configuration's part about reviews. */
export interface ReviewFile {
  readonly require?: boolean
  readonly by?: ReviewConfig['by']
  readonly items?: ReviewConfig['items']
}

export const reviewDefaults: ReviewConfig = { require: false, by: 'review', items: [] }

export const fillReview = (file: ReviewFile): ReviewConfig => ({
  require: file.require ?? reviewDefaults.require,
  by: file.by ?? reviewDefaults.by,
  items: file.items ?? reviewDefaults.items,
})

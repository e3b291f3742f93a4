import type { ReviewConfig } from '../model/review-config.js'

/** The configuration's part about reviews. */
export interface ReviewFile {
  readonly require?: boolean
  readonly by?: 'review'
  readonly items?: ReviewConfig['items']
}

export const reviewDefaults: ReviewConfig = { require: false, items: [] }

export const fillReview = (file: ReviewFile): ReviewConfig => ({
  require: file.require ?? reviewDefaults.require,
  items: file.items ?? reviewDefaults.items,
})

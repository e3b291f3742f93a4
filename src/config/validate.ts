// The validator of the configuration is large; it is loaded when there is a configuration.
export { config as validate } from '../generated/validators.js'

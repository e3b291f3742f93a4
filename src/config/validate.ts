// The validators of the policy files are large; they are loaded when there is such a file.
export { config as validate, waivers as validateWaivers } from '../generated/validators.js'

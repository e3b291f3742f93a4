// The validators of the policy files are large; they are loaded when there is such a file.
export {
  config,
  knownProblems,
  waivers,
} from '../generated/validators.js'

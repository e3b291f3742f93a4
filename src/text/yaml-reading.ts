// What needs a YAML parser; always imported dynamically, so that it is loaded only when there is YAML to read.
export { splitFrontMatter } from './front-matter.js'
export { parseYaml } from './yaml.js'

// Written by scripts/generate.mjs from schemas/*.schema.json. Do not edit: npm run build
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// validators.js
var builderHandoff = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "builder.handoff.schema.json", "title": "builder/handoff", "description": "What the gate reads from a builder spec. What the document does not state is absent; rules judge absence, this schema only types.", "type": "object", "required": ["sections", "near_sections", "packages"], "additionalProperties": false, "properties": { "title": { "type": "string", "description": "First heading, when it is the document's title." }, "handoff_id": { "type": "string", "description": "Id in the title, else in the file's name." }, "sections": { "type": "array", "description": "The standard's sections in document order, by the standard's own names.", "items": { "type": "object", "required": ["name", "line", "title", "end"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/section" }, "line": { "type": "integer", "minimum": 1, "description": "Line of the heading." }, "title": { "type": "string", "description": "The heading as written, without its number." }, "end": { "type": "integer", "minimum": 1, "description": "Last line with text." }, "holds": { "enum": ["nothing", "placeholder", "none"], "description": 'What stands there instead of content: nothing at all, a placeholder, or the word "none".' } } } }, "near_sections": { "type": "array", "description": "Headings that may be meant as a section that is not there.", "items": { "type": "object", "required": ["name", "line", "title"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/section" }, "line": { "type": "integer", "minimum": 1 }, "title": { "type": "string" } } } }, "packages": { "$ref": "#/$defs/packageIds", "description": "Every package id that the text names." }, "mission": { "type": "object", "required": ["paragraphs", "packages"], "additionalProperties": false, "properties": { "paragraphs": { "type": "integer", "minimum": 0, "description": "Paragraphs that say something; labels and metadata do not count." }, "packages": { "$ref": "#/$defs/packageIds" } } }, "constraints": { "type": "object", "required": ["numbered", "items"], "additionalProperties": false, "properties": { "numbered": { "type": "boolean" }, "items": { "type": "array", "items": { "type": "object", "required": ["text"], "additionalProperties": false, "properties": { "number": { "type": "integer", "minimum": 0 }, "text": { "type": "string" } } } } } }, "steps": { "type": "array", "items": { "type": "object", "required": ["title", "paths"], "additionalProperties": false, "properties": { "number": { "type": "integer", "minimum": 0, "description": "Absent for steps such as 3a that belong to another one." }, "title": { "type": "string" }, "paths": { "type": "array", "items": { "type": "string" }, "description": "Files and folders that the step names." } } } }, "package_plan": { "type": "array", "description": "Planned packages; empty when the plan says that none is touched.", "items": { "type": "object", "$ref": "#/$defs/plannedPackage", "required": ["package_id"], "unevaluatedProperties": false } }, "unnamed_packages": { "type": "array", "description": "Packages that the plan describes without their id.", "items": { "type": "object", "$ref": "#/$defs/plannedPackage", "unevaluatedProperties": false } }, "tests": { "type": "array", "items": { "type": "object", "required": ["name", "group"], "additionalProperties": false, "properties": { "name": { "type": "string" }, "description": { "type": "string", "description": "What it validates." }, "expected": { "type": "string", "description": "Expected behavior." }, "group": { "type": "integer", "minimum": 0, "description": "Index into test_groups." } } } }, "test_groups": { "type": "array", "description": "The tables and lists that tests stand in.", "items": { "type": "object", "required": ["title", "facts"], "additionalProperties": false, "properties": { "title": { "type": "string", "description": "Heading and label above it." }, "columns": { "type": "array", "items": { "type": "string" }, "description": "Headings of a table." }, "facts": { "type": "array", "items": { "enum": ["description", "expected"] }, "description": "What has a column of its own." } } } }, "existing_code": { "$ref": "#/$defs/table" }, "verification": { "type": "object", "required": ["commands", "expected"], "additionalProperties": false, "properties": { "commands": { "type": "array", "items": { "type": "string" }, "description": "Lines of the fences, without comments." }, "expected": { "type": "array", "items": { "type": "string" }, "description": "Lines that say what to expect, and output in fences." } } }, "files_summary": { "$ref": "#/$defs/table" }, "design_principles": { "type": "array", "items": { "type": "string" } }, "wave": { "type": "object", "required": ["number"], "additionalProperties": false, "properties": { "number": { "type": "integer", "minimum": 1 }, "of": { "type": "integer", "minimum": 1 } } }, "wave_stated": { "type": "string", "description": "The Wave value as written, also when it cannot be read." }, "system_change": { "type": "string", "description": "Name of the change that several packages make up." }, "integrates": { "type": "array", "items": { "type": "string" }, "description": "Ids of the handoffs that this one joins to a system." } }, "$defs": { "section": { "enum": ["Mission", "Critical Constraints", "Architecture / Design", "Implementation Steps", "Package Plan", "Test Plan", "Existing Code to Reference", "End-to-End Verification", "Files Summary", "Design Principles"] }, "packageIds": { "type": "array", "items": { "type": "string", "pattern": "^PKG-" } }, "plannedPackage": { "type": "object", "required": ["action"], "properties": { "package_id": { "type": "string", "pattern": "^PKG-" }, "action": { "enum": ["new", "modified", "unchanged", "removed", "rebuilt"], "description": "New when the plan says nothing." }, "layer": { "type": "string" }, "spec_id": { "type": "string" }, "framework_id": { "type": "string" }, "plane_id": { "type": "string" }, "assets": { "type": "array", "items": { "type": "object", "required": ["path"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "classification": { "type": "string" } } } }, "dependencies": { "$ref": "#/$defs/packageIds", "description": "Empty when the plan says that there are none." }, "dependencies_stated": { "type": "string", "description": 'Words instead of ids, such as "unchanged".' } } }, "table": { "type": "object", "required": ["columns", "rows"], "additionalProperties": false, "properties": { "columns": { "type": "array", "items": { "type": "string" } }, "rows": { "type": "array", "items": { "type": "object", "additionalProperties": { "type": "string" }, "description": "Cells by column; empty cells are absent." } } } } } };
var func2 = Object.prototype.hasOwnProperty;
var func0 = require_equal().default;
var schema20 = { "enum": ["Mission", "Critical Constraints", "Architecture / Design", "Implementation Steps", "Package Plan", "Test Plan", "Existing Code to Reference", "End-to-End Verification", "Files Summary", "Design Principles"] };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  let valid0;
  valid0 = false;
  for (const v0 of schema20.enum) {
    if (func0(data, v0)) {
      valid0 = true;
      break;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema20.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern3 = new RegExp("^PKG-", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^PKG-" }, message: 'must match pattern "^PKG-"' };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema22 = { "type": "object", "required": ["action"], "properties": { "package_id": { "type": "string", "pattern": "^PKG-" }, "action": { "enum": ["new", "modified", "unchanged", "removed", "rebuilt"], "description": "New when the plan says nothing." }, "layer": { "type": "string" }, "spec_id": { "type": "string" }, "framework_id": { "type": "string" }, "plane_id": { "type": "string" }, "assets": { "type": "array", "items": { "type": "object", "required": ["path"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "classification": { "type": "string" } } } }, "dependencies": { "$ref": "#/$defs/packageIds", "description": "Empty when the plan says that there are none." }, "dependencies_stated": { "type": "string", "description": 'Words instead of ids, such as "unchanged".' } } };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema22.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.package_id !== void 0) {
      let data0 = data.package_id;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err1 = { instancePath: instancePath + "/package_id", schemaPath: "#/properties/package_id/pattern", keyword: "pattern", params: { pattern: "^PKG-" }, message: 'must match pattern "^PKG-"' };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/package_id", schemaPath: "#/properties/package_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      let valid1;
      valid1 = false;
      for (const v0 of schema22.properties.action.enum) {
        if (func0(data.action, v0)) {
          valid1 = true;
          break;
        }
      }
      if (!valid1) {
        const err3 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema22.properties.action.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.layer !== void 0) {
      if (typeof data.layer !== "string") {
        const err4 = { instancePath: instancePath + "/layer", schemaPath: "#/properties/layer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.spec_id !== void 0) {
      if (typeof data.spec_id !== "string") {
        const err5 = { instancePath: instancePath + "/spec_id", schemaPath: "#/properties/spec_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.framework_id !== void 0) {
      if (typeof data.framework_id !== "string") {
        const err6 = { instancePath: instancePath + "/framework_id", schemaPath: "#/properties/framework_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.plane_id !== void 0) {
      if (typeof data.plane_id !== "string") {
        const err7 = { instancePath: instancePath + "/plane_id", schemaPath: "#/properties/plane_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.assets !== void 0) {
      let data6 = data.assets;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const prop1 of schema22.properties.assets.items.required) {
              if (data7[prop1] === void 0) {
                const err8 = { instancePath: instancePath + "/assets/" + i0, schemaPath: "#/properties/assets/items/required", keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            for (const key0 in data7) {
              if (!(key0 === "path" || key0 === "classification")) {
                const err9 = { instancePath: instancePath + "/assets/" + i0, schemaPath: "#/properties/assets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data7.path !== void 0) {
              if (typeof data7.path !== "string") {
                const err10 = { instancePath: instancePath + "/assets/" + i0 + "/path", schemaPath: "#/properties/assets/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data7.classification !== void 0) {
              if (typeof data7.classification !== "string") {
                const err11 = { instancePath: instancePath + "/assets/" + i0 + "/classification", schemaPath: "#/properties/assets/items/properties/classification/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/assets/" + i0, schemaPath: "#/properties/assets/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/assets", schemaPath: "#/properties/assets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.dependencies !== void 0) {
      if (!validate56(data.dependencies, { instancePath: instancePath + "/dependencies", parentData: data, parentDataProperty: "dependencies", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.dependencies_stated !== void 0) {
      if (typeof data.dependencies_stated !== "string") {
        const err14 = { instancePath: instancePath + "/dependencies_stated", schemaPath: "#/properties/dependencies_stated/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": { "package_id": true, "action": true, "layer": true, "spec_id": true, "framework_id": true, "plane_id": true, "assets": true, "dependencies": true, "dependencies_stated": true }, "dynamicProps": false, "dynamicItems": false };
var schema23 = { "type": "object", "required": ["columns", "rows"], "additionalProperties": false, "properties": { "columns": { "type": "array", "items": { "type": "string" } }, "rows": { "type": "array", "items": { "type": "object", "additionalProperties": { "type": "string" }, "description": "Cells by column; empty cells are absent." } } } };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema23.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "columns" || key0 === "rows")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.columns !== void 0) {
      let data0 = data.columns;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err2 = { instancePath: instancePath + "/columns/" + i0, schemaPath: "#/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.rows !== void 0) {
      let data2 = data.rows;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key1 in data3) {
              if (typeof data3[key1] !== "string") {
                const err4 = { instancePath: instancePath + "/rows/" + i1 + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rows/items/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
          } else {
            const err5 = { instancePath: instancePath + "/rows/" + i1, schemaPath: "#/properties/rows/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema19.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!func2.call(schema19.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        const err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.handoff_id !== void 0) {
      if (typeof data.handoff_id !== "string") {
        const err3 = { instancePath: instancePath + "/handoff_id", schemaPath: "#/properties/handoff_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.sections !== void 0) {
      let data2 = data.sections;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const prop1 of schema19.properties.sections.items.required) {
              if (data3[prop1] === void 0) {
                const err4 = { instancePath: instancePath + "/sections/" + i0, schemaPath: "#/properties/sections/items/required", keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            for (const key1 in data3) {
              if (!(key1 === "name" || key1 === "line" || key1 === "title" || key1 === "end" || key1 === "holds")) {
                const err5 = { instancePath: instancePath + "/sections/" + i0, schemaPath: "#/properties/sections/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data3.name !== void 0) {
              if (!validate53(data3.name, { instancePath: instancePath + "/sections/" + i0 + "/name", parentData: data3, parentDataProperty: "name", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data3.line !== void 0) {
              let data5 = data3.line;
              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                const err6 = { instancePath: instancePath + "/sections/" + i0 + "/line", schemaPath: "#/properties/sections/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 < 1 || isNaN(data5)) {
                  const err7 = { instancePath: instancePath + "/sections/" + i0 + "/line", schemaPath: "#/properties/sections/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
            }
            if (data3.title !== void 0) {
              if (typeof data3.title !== "string") {
                const err8 = { instancePath: instancePath + "/sections/" + i0 + "/title", schemaPath: "#/properties/sections/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data3.end !== void 0) {
              let data7 = data3.end;
              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                const err9 = { instancePath: instancePath + "/sections/" + i0 + "/end", schemaPath: "#/properties/sections/items/properties/end/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 < 1 || isNaN(data7)) {
                  const err10 = { instancePath: instancePath + "/sections/" + i0 + "/end", schemaPath: "#/properties/sections/items/properties/end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
            }
            if (data3.holds !== void 0) {
              let valid4;
              valid4 = false;
              for (const v0 of schema19.properties.sections.items.properties.holds.enum) {
                if (func0(data3.holds, v0)) {
                  valid4 = true;
                  break;
                }
              }
              if (!valid4) {
                const err11 = { instancePath: instancePath + "/sections/" + i0 + "/holds", schemaPath: "#/properties/sections/items/properties/holds/enum", keyword: "enum", params: { allowedValues: schema19.properties.sections.items.properties.holds.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/sections/" + i0, schemaPath: "#/properties/sections/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.near_sections !== void 0) {
      let data9 = data.near_sections;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const prop2 of schema19.properties.near_sections.items.required) {
              if (data10[prop2] === void 0) {
                const err14 = { instancePath: instancePath + "/near_sections/" + i1, schemaPath: "#/properties/near_sections/items/required", keyword: "required", params: { missingProperty: prop2 }, message: "must have required property '" + prop2 + "'" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            for (const key2 in data10) {
              if (!(key2 === "name" || key2 === "line" || key2 === "title")) {
                const err15 = { instancePath: instancePath + "/near_sections/" + i1, schemaPath: "#/properties/near_sections/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data10.name !== void 0) {
              if (!validate53(data10.name, { instancePath: instancePath + "/near_sections/" + i1 + "/name", parentData: data10, parentDataProperty: "name", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data10.line !== void 0) {
              let data12 = data10.line;
              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                const err16 = { instancePath: instancePath + "/near_sections/" + i1 + "/line", schemaPath: "#/properties/near_sections/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
              if (typeof data12 == "number" && isFinite(data12)) {
                if (data12 < 1 || isNaN(data12)) {
                  const err17 = { instancePath: instancePath + "/near_sections/" + i1 + "/line", schemaPath: "#/properties/near_sections/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
            }
            if (data10.title !== void 0) {
              if (typeof data10.title !== "string") {
                const err18 = { instancePath: instancePath + "/near_sections/" + i1 + "/title", schemaPath: "#/properties/near_sections/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/near_sections/" + i1, schemaPath: "#/properties/near_sections/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/near_sections", schemaPath: "#/properties/near_sections/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.packages !== void 0) {
      if (!validate56(data.packages, { instancePath: instancePath + "/packages", parentData: data, parentDataProperty: "packages", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.mission !== void 0) {
      let data15 = data.mission;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const prop3 of schema19.properties.mission.required) {
          if (data15[prop3] === void 0) {
            const err21 = { instancePath: instancePath + "/mission", schemaPath: "#/properties/mission/required", keyword: "required", params: { missingProperty: prop3 }, message: "must have required property '" + prop3 + "'" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        for (const key3 in data15) {
          if (!(key3 === "paragraphs" || key3 === "packages")) {
            const err22 = { instancePath: instancePath + "/mission", schemaPath: "#/properties/mission/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data15.paragraphs !== void 0) {
          let data16 = data15.paragraphs;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
            const err23 = { instancePath: instancePath + "/mission/paragraphs", schemaPath: "#/properties/mission/properties/paragraphs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 < 0 || isNaN(data16)) {
              const err24 = { instancePath: instancePath + "/mission/paragraphs", schemaPath: "#/properties/mission/properties/paragraphs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
        }
        if (data15.packages !== void 0) {
          if (!validate56(data15.packages, { instancePath: instancePath + "/mission/packages", parentData: data15, parentDataProperty: "packages", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/mission", schemaPath: "#/properties/mission/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.constraints !== void 0) {
      let data18 = data.constraints;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const prop4 of schema19.properties.constraints.required) {
          if (data18[prop4] === void 0) {
            const err26 = { instancePath: instancePath + "/constraints", schemaPath: "#/properties/constraints/required", keyword: "required", params: { missingProperty: prop4 }, message: "must have required property '" + prop4 + "'" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        for (const key4 in data18) {
          if (!(key4 === "numbered" || key4 === "items")) {
            const err27 = { instancePath: instancePath + "/constraints", schemaPath: "#/properties/constraints/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data18.numbered !== void 0) {
          if (typeof data18.numbered !== "boolean") {
            const err28 = { instancePath: instancePath + "/constraints/numbered", schemaPath: "#/properties/constraints/properties/numbered/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data18.items !== void 0) {
          let data20 = data18.items;
          if (Array.isArray(data20)) {
            const len2 = data20.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data21 = data20[i2];
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                for (const prop5 of schema19.properties.constraints.properties.items.items.required) {
                  if (data21[prop5] === void 0) {
                    const err29 = { instancePath: instancePath + "/constraints/items/" + i2, schemaPath: "#/properties/constraints/properties/items/items/required", keyword: "required", params: { missingProperty: prop5 }, message: "must have required property '" + prop5 + "'" };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
                for (const key5 in data21) {
                  if (!(key5 === "number" || key5 === "text")) {
                    const err30 = { instancePath: instancePath + "/constraints/items/" + i2, schemaPath: "#/properties/constraints/properties/items/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                }
                if (data21.number !== void 0) {
                  let data22 = data21.number;
                  if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                    const err31 = { instancePath: instancePath + "/constraints/items/" + i2 + "/number", schemaPath: "#/properties/constraints/properties/items/items/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                  if (typeof data22 == "number" && isFinite(data22)) {
                    if (data22 < 0 || isNaN(data22)) {
                      const err32 = { instancePath: instancePath + "/constraints/items/" + i2 + "/number", schemaPath: "#/properties/constraints/properties/items/items/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                  }
                }
                if (data21.text !== void 0) {
                  if (typeof data21.text !== "string") {
                    const err33 = { instancePath: instancePath + "/constraints/items/" + i2 + "/text", schemaPath: "#/properties/constraints/properties/items/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                }
              } else {
                const err34 = { instancePath: instancePath + "/constraints/items/" + i2, schemaPath: "#/properties/constraints/properties/items/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
          } else {
            const err35 = { instancePath: instancePath + "/constraints/items", schemaPath: "#/properties/constraints/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/constraints", schemaPath: "#/properties/constraints/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.steps !== void 0) {
      let data24 = data.steps;
      if (Array.isArray(data24)) {
        const len3 = data24.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data25 = data24[i3];
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            for (const prop6 of schema19.properties.steps.items.required) {
              if (data25[prop6] === void 0) {
                const err37 = { instancePath: instancePath + "/steps/" + i3, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: prop6 }, message: "must have required property '" + prop6 + "'" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            for (const key6 in data25) {
              if (!(key6 === "number" || key6 === "title" || key6 === "paths")) {
                const err38 = { instancePath: instancePath + "/steps/" + i3, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data25.number !== void 0) {
              let data26 = data25.number;
              if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                const err39 = { instancePath: instancePath + "/steps/" + i3 + "/number", schemaPath: "#/properties/steps/items/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              if (typeof data26 == "number" && isFinite(data26)) {
                if (data26 < 0 || isNaN(data26)) {
                  const err40 = { instancePath: instancePath + "/steps/" + i3 + "/number", schemaPath: "#/properties/steps/items/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              }
            }
            if (data25.title !== void 0) {
              if (typeof data25.title !== "string") {
                const err41 = { instancePath: instancePath + "/steps/" + i3 + "/title", schemaPath: "#/properties/steps/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data25.paths !== void 0) {
              let data28 = data25.paths;
              if (Array.isArray(data28)) {
                const len4 = data28.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  if (typeof data28[i4] !== "string") {
                    const err42 = { instancePath: instancePath + "/steps/" + i3 + "/paths/" + i4, schemaPath: "#/properties/steps/items/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                }
              } else {
                const err43 = { instancePath: instancePath + "/steps/" + i3 + "/paths", schemaPath: "#/properties/steps/items/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
          } else {
            const err44 = { instancePath: instancePath + "/steps/" + i3, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.package_plan !== void 0) {
      let data30 = data.package_plan;
      if (Array.isArray(data30)) {
        const len5 = data30.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data31 = data30[i5];
          if (!validate59(data31, { instancePath: instancePath + "/package_plan/" + i5, parentData: data30, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            for (const prop7 of schema19.properties.package_plan.items.required) {
              if (data31[prop7] === void 0) {
                const err46 = { instancePath: instancePath + "/package_plan/" + i5, schemaPath: "#/properties/package_plan/items/required", keyword: "required", params: { missingProperty: prop7 }, message: "must have required property '" + prop7 + "'" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            for (const key7 in data31) {
              if (key7 !== "package_id" && key7 !== "action" && key7 !== "layer" && key7 !== "spec_id" && key7 !== "framework_id" && key7 !== "plane_id" && key7 !== "assets" && key7 !== "dependencies" && key7 !== "dependencies_stated") {
                const err47 = { instancePath: instancePath + "/package_plan/" + i5, schemaPath: "#/properties/package_plan/items/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key7 }, message: "must NOT have unevaluated properties" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
          } else {
            const err48 = { instancePath: instancePath + "/package_plan/" + i5, schemaPath: "#/properties/package_plan/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/package_plan", schemaPath: "#/properties/package_plan/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.unnamed_packages !== void 0) {
      let data32 = data.unnamed_packages;
      if (Array.isArray(data32)) {
        const len6 = data32.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data33 = data32[i6];
          if (!validate59(data33, { instancePath: instancePath + "/unnamed_packages/" + i6, parentData: data32, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            for (const key8 in data33) {
              if (key8 !== "package_id" && key8 !== "action" && key8 !== "layer" && key8 !== "spec_id" && key8 !== "framework_id" && key8 !== "plane_id" && key8 !== "assets" && key8 !== "dependencies" && key8 !== "dependencies_stated") {
                const err50 = { instancePath: instancePath + "/unnamed_packages/" + i6, schemaPath: "#/properties/unnamed_packages/items/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key8 }, message: "must NOT have unevaluated properties" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
          } else {
            const err51 = { instancePath: instancePath + "/unnamed_packages/" + i6, schemaPath: "#/properties/unnamed_packages/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/unnamed_packages", schemaPath: "#/properties/unnamed_packages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.tests !== void 0) {
      let data34 = data.tests;
      if (Array.isArray(data34)) {
        const len7 = data34.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data35 = data34[i7];
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
            for (const prop8 of schema19.properties.tests.items.required) {
              if (data35[prop8] === void 0) {
                const err53 = { instancePath: instancePath + "/tests/" + i7, schemaPath: "#/properties/tests/items/required", keyword: "required", params: { missingProperty: prop8 }, message: "must have required property '" + prop8 + "'" };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            for (const key9 in data35) {
              if (!(key9 === "name" || key9 === "description" || key9 === "expected" || key9 === "group")) {
                const err54 = { instancePath: instancePath + "/tests/" + i7, schemaPath: "#/properties/tests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data35.name !== void 0) {
              if (typeof data35.name !== "string") {
                const err55 = { instancePath: instancePath + "/tests/" + i7 + "/name", schemaPath: "#/properties/tests/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data35.description !== void 0) {
              if (typeof data35.description !== "string") {
                const err56 = { instancePath: instancePath + "/tests/" + i7 + "/description", schemaPath: "#/properties/tests/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data35.expected !== void 0) {
              if (typeof data35.expected !== "string") {
                const err57 = { instancePath: instancePath + "/tests/" + i7 + "/expected", schemaPath: "#/properties/tests/items/properties/expected/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data35.group !== void 0) {
              let data39 = data35.group;
              if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                const err58 = { instancePath: instancePath + "/tests/" + i7 + "/group", schemaPath: "#/properties/tests/items/properties/group/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
              if (typeof data39 == "number" && isFinite(data39)) {
                if (data39 < 0 || isNaN(data39)) {
                  const err59 = { instancePath: instancePath + "/tests/" + i7 + "/group", schemaPath: "#/properties/tests/items/properties/group/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err60 = { instancePath: instancePath + "/tests/" + i7, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.test_groups !== void 0) {
      let data40 = data.test_groups;
      if (Array.isArray(data40)) {
        const len8 = data40.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data41 = data40[i8];
          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
            for (const prop9 of schema19.properties.test_groups.items.required) {
              if (data41[prop9] === void 0) {
                const err62 = { instancePath: instancePath + "/test_groups/" + i8, schemaPath: "#/properties/test_groups/items/required", keyword: "required", params: { missingProperty: prop9 }, message: "must have required property '" + prop9 + "'" };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            for (const key10 in data41) {
              if (!(key10 === "title" || key10 === "columns" || key10 === "facts")) {
                const err63 = { instancePath: instancePath + "/test_groups/" + i8, schemaPath: "#/properties/test_groups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data41.title !== void 0) {
              if (typeof data41.title !== "string") {
                const err64 = { instancePath: instancePath + "/test_groups/" + i8 + "/title", schemaPath: "#/properties/test_groups/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data41.columns !== void 0) {
              let data43 = data41.columns;
              if (Array.isArray(data43)) {
                const len9 = data43.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  if (typeof data43[i9] !== "string") {
                    const err65 = { instancePath: instancePath + "/test_groups/" + i8 + "/columns/" + i9, schemaPath: "#/properties/test_groups/items/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                }
              } else {
                const err66 = { instancePath: instancePath + "/test_groups/" + i8 + "/columns", schemaPath: "#/properties/test_groups/items/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data41.facts !== void 0) {
              let data45 = data41.facts;
              if (Array.isArray(data45)) {
                const len10 = data45.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  let valid32;
                  valid32 = false;
                  for (const v1 of schema19.properties.test_groups.items.properties.facts.items.enum) {
                    if (func0(data45[i10], v1)) {
                      valid32 = true;
                      break;
                    }
                  }
                  if (!valid32) {
                    const err67 = { instancePath: instancePath + "/test_groups/" + i8 + "/facts/" + i10, schemaPath: "#/properties/test_groups/items/properties/facts/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.test_groups.items.properties.facts.items.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err67];
                    } else {
                      vErrors.push(err67);
                    }
                    errors++;
                  }
                }
              } else {
                const err68 = { instancePath: instancePath + "/test_groups/" + i8 + "/facts", schemaPath: "#/properties/test_groups/items/properties/facts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
          } else {
            const err69 = { instancePath: instancePath + "/test_groups/" + i8, schemaPath: "#/properties/test_groups/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
      } else {
        const err70 = { instancePath: instancePath + "/test_groups", schemaPath: "#/properties/test_groups/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.existing_code !== void 0) {
      if (!validate63(data.existing_code, { instancePath: instancePath + "/existing_code", parentData: data, parentDataProperty: "existing_code", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.verification !== void 0) {
      let data48 = data.verification;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const prop10 of schema19.properties.verification.required) {
          if (data48[prop10] === void 0) {
            const err71 = { instancePath: instancePath + "/verification", schemaPath: "#/properties/verification/required", keyword: "required", params: { missingProperty: prop10 }, message: "must have required property '" + prop10 + "'" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        for (const key11 in data48) {
          if (!(key11 === "commands" || key11 === "expected")) {
            const err72 = { instancePath: instancePath + "/verification", schemaPath: "#/properties/verification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
        if (data48.commands !== void 0) {
          let data49 = data48.commands;
          if (Array.isArray(data49)) {
            const len11 = data49.length;
            for (let i11 = 0; i11 < len11; i11++) {
              if (typeof data49[i11] !== "string") {
                const err73 = { instancePath: instancePath + "/verification/commands/" + i11, schemaPath: "#/properties/verification/properties/commands/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
          } else {
            const err74 = { instancePath: instancePath + "/verification/commands", schemaPath: "#/properties/verification/properties/commands/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
        if (data48.expected !== void 0) {
          let data51 = data48.expected;
          if (Array.isArray(data51)) {
            const len12 = data51.length;
            for (let i12 = 0; i12 < len12; i12++) {
              if (typeof data51[i12] !== "string") {
                const err75 = { instancePath: instancePath + "/verification/expected/" + i12, schemaPath: "#/properties/verification/properties/expected/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
          } else {
            const err76 = { instancePath: instancePath + "/verification/expected", schemaPath: "#/properties/verification/properties/expected/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
      } else {
        const err77 = { instancePath: instancePath + "/verification", schemaPath: "#/properties/verification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
    if (data.files_summary !== void 0) {
      if (!validate63(data.files_summary, { instancePath: instancePath + "/files_summary", parentData: data, parentDataProperty: "files_summary", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.design_principles !== void 0) {
      let data54 = data.design_principles;
      if (Array.isArray(data54)) {
        const len13 = data54.length;
        for (let i13 = 0; i13 < len13; i13++) {
          if (typeof data54[i13] !== "string") {
            const err78 = { instancePath: instancePath + "/design_principles/" + i13, schemaPath: "#/properties/design_principles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
      } else {
        const err79 = { instancePath: instancePath + "/design_principles", schemaPath: "#/properties/design_principles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
    }
    if (data.wave !== void 0) {
      let data56 = data.wave;
      if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
        for (const prop11 of schema19.properties.wave.required) {
          if (data56[prop11] === void 0) {
            const err80 = { instancePath: instancePath + "/wave", schemaPath: "#/properties/wave/required", keyword: "required", params: { missingProperty: prop11 }, message: "must have required property '" + prop11 + "'" };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
        for (const key12 in data56) {
          if (!(key12 === "number" || key12 === "of")) {
            const err81 = { instancePath: instancePath + "/wave", schemaPath: "#/properties/wave/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
        if (data56.number !== void 0) {
          let data57 = data56.number;
          if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57))) {
            const err82 = { instancePath: instancePath + "/wave/number", schemaPath: "#/properties/wave/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
          if (typeof data57 == "number" && isFinite(data57)) {
            if (data57 < 1 || isNaN(data57)) {
              const err83 = { instancePath: instancePath + "/wave/number", schemaPath: "#/properties/wave/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          }
        }
        if (data56.of !== void 0) {
          let data58 = data56.of;
          if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
            const err84 = { instancePath: instancePath + "/wave/of", schemaPath: "#/properties/wave/properties/of/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
          if (typeof data58 == "number" && isFinite(data58)) {
            if (data58 < 1 || isNaN(data58)) {
              const err85 = { instancePath: instancePath + "/wave/of", schemaPath: "#/properties/wave/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
          }
        }
      } else {
        const err86 = { instancePath: instancePath + "/wave", schemaPath: "#/properties/wave/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err86];
        } else {
          vErrors.push(err86);
        }
        errors++;
      }
    }
    if (data.wave_stated !== void 0) {
      if (typeof data.wave_stated !== "string") {
        const err87 = { instancePath: instancePath + "/wave_stated", schemaPath: "#/properties/wave_stated/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.system_change !== void 0) {
      if (typeof data.system_change !== "string") {
        const err88 = { instancePath: instancePath + "/system_change", schemaPath: "#/properties/system_change/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
    }
    if (data.integrates !== void 0) {
      let data61 = data.integrates;
      if (Array.isArray(data61)) {
        const len14 = data61.length;
        for (let i14 = 0; i14 < len14; i14++) {
          if (typeof data61[i14] !== "string") {
            const err89 = { instancePath: instancePath + "/integrates/" + i14, schemaPath: "#/properties/integrates/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
      } else {
        const err90 = { instancePath: instancePath + "/integrates", schemaPath: "#/properties/integrates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
    }
  } else {
    const err91 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err91];
    } else {
      vErrors.push(err91);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var builderManifest = validate66;
var schema24 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "builder.manifest.schema.json", "title": "Package manifest", "description": "`PKG-<NAME>/manifest.json`: what a package of the builder standard is, which files it ships and what it needs.", "type": "object", "required": ["schema_version", "spec_id", "framework_id", "plane_id", "assets", "dependencies"], "properties": { "schema_version": { "description": "Version of the manifest's own format.", "type": ["string", "number"] }, "package_id": { "description": "Name of the package; equal to the name of its folder.", "type": "string", "pattern": "^PKG-" }, "spec_id": { "description": "Specification that the package fulfils.", "type": "string", "minLength": 1 }, "framework_id": { "description": "Framework that governs the package.", "type": "string", "minLength": 1 }, "plane_id": { "description": "Plane that the package is installed into; at present always `hot`.", "type": "string", "minLength": 1 }, "assets": { "description": "Every file of the package except this manifest.", "type": "array", "items": { "$ref": "#/$defs/asset" } }, "dependencies": { "description": "Ids of the packages that have to be installed before this one.", "type": "array", "items": { "$ref": "#/$defs/reference" } }, "supersedes": { "description": "Packages whose files this one takes over.", "anyOf": [{ "$ref": "#/$defs/reference" }, { "type": "array", "items": { "$ref": "#/$defs/reference" } }] }, "superseded_by": { "description": "Packages that take over files of this one.", "anyOf": [{ "$ref": "#/$defs/reference" }, { "type": "array", "items": { "$ref": "#/$defs/reference" } }] } }, "$defs": { "asset": { "type": "object", "required": ["path", "sha256"], "properties": { "path": { "description": "Path inside the package folder, and below the root that all packages install under.", "type": "string", "minLength": 1 }, "sha256": { "description": "Digest of the file.", "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "classification": { "description": "What the file is for: `library`, `script`, `config`, `schema`, `test`, …", "type": "string" } } }, "reference": { "anyOf": [{ "description": "Id of a package.", "type": "string", "pattern": "^PKG-" }, { "type": "object", "properties": { "package_id": { "type": "string", "pattern": "^PKG-" } }, "required": ["package_id"] }] } } };
var func7 = require_ucs2length().default;
var schema25 = { "type": "object", "required": ["path", "sha256"], "properties": { "path": { "description": "Path inside the package folder, and below the root that all packages install under.", "type": "string", "minLength": 1 }, "sha256": { "description": "Digest of the file.", "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "classification": { "description": "What the file is for: `library`, `script`, `config`, `schema`, `test`, …", "type": "string" } } };
var pattern6 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema25.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (func7(data0) < 1) {
          const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.sha256 !== void 0) {
      let data1 = data.sha256;
      if (typeof data1 === "string") {
        if (!pattern6.test(data1)) {
          const err3 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.classification !== void 0) {
      if (typeof data.classification !== "string") {
        const err5 = { instancePath: instancePath + "/classification", schemaPath: "#/properties/classification/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "props": { "path": true, "sha256": true, "classification": true }, "dynamicProps": false, "dynamicItems": false };
var schema26 = { "anyOf": [{ "description": "Id of a package.", "type": "string", "pattern": "^PKG-" }, { "type": "object", "properties": { "package_id": { "type": "string", "pattern": "^PKG-" } }, "required": ["package_id"] }] };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^PKG-" }, message: 'must match pattern "^PKG-"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema26.anyOf[1].required) {
      if (data[prop0] === void 0) {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.package_id !== void 0) {
      let data0 = data.package_id;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err3 = { instancePath: instancePath + "/package_id", schemaPath: "#/anyOf/1/properties/package_id/pattern", keyword: "pattern", params: { pattern: "^PKG-" }, message: 'must match pattern "^PKG-"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/package_id", schemaPath: "#/anyOf/1/properties/package_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.package_id = true;
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate69.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate69.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema24.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.schema_version !== void 0) {
      let data0 = data.schema_version;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/type", keyword: "type", params: { type: schema24.properties.schema_version.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.package_id !== void 0) {
      let data1 = data.package_id;
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          const err2 = { instancePath: instancePath + "/package_id", schemaPath: "#/properties/package_id/pattern", keyword: "pattern", params: { pattern: "^PKG-" }, message: 'must match pattern "^PKG-"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/package_id", schemaPath: "#/properties/package_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.spec_id !== void 0) {
      let data2 = data.spec_id;
      if (typeof data2 === "string") {
        if (func7(data2) < 1) {
          const err4 = { instancePath: instancePath + "/spec_id", schemaPath: "#/properties/spec_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/spec_id", schemaPath: "#/properties/spec_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.framework_id !== void 0) {
      let data3 = data.framework_id;
      if (typeof data3 === "string") {
        if (func7(data3) < 1) {
          const err6 = { instancePath: instancePath + "/framework_id", schemaPath: "#/properties/framework_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/framework_id", schemaPath: "#/properties/framework_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.plane_id !== void 0) {
      let data4 = data.plane_id;
      if (typeof data4 === "string") {
        if (func7(data4) < 1) {
          const err8 = { instancePath: instancePath + "/plane_id", schemaPath: "#/properties/plane_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/plane_id", schemaPath: "#/properties/plane_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.assets !== void 0) {
      let data5 = data.assets;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate67(data5[i0], { instancePath: instancePath + "/assets/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/assets", schemaPath: "#/properties/assets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.dependencies !== void 0) {
      let data7 = data.dependencies;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate69(data7[i1], { instancePath: instancePath + "/dependencies/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/dependencies", schemaPath: "#/properties/dependencies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.supersedes !== void 0) {
      let data9 = data.supersedes;
      const _errs18 = errors;
      let valid5 = false;
      const _errs19 = errors;
      if (!validate69(data9, { instancePath: instancePath + "/supersedes", parentData: data, parentDataProperty: "supersedes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs19 === errors;
      valid5 = valid5 || _valid0;
      const _errs20 = errors;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate69(data9[i2], { instancePath: instancePath + "/supersedes/" + i2, parentData: data9, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/supersedes", schemaPath: "#/properties/supersedes/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      var _valid0 = _errs20 === errors;
      valid5 = valid5 || _valid0;
      if (!valid5) {
        const err13 = { instancePath: instancePath + "/supersedes", schemaPath: "#/properties/supersedes/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      } else {
        errors = _errs18;
        if (vErrors !== null) {
          if (_errs18) {
            vErrors.length = _errs18;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.superseded_by !== void 0) {
      let data11 = data.superseded_by;
      const _errs24 = errors;
      let valid8 = false;
      const _errs25 = errors;
      if (!validate69(data11, { instancePath: instancePath + "/superseded_by", parentData: data, parentDataProperty: "superseded_by", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs25 === errors;
      valid8 = valid8 || _valid1;
      const _errs26 = errors;
      if (Array.isArray(data11)) {
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate69(data11[i3], { instancePath: instancePath + "/superseded_by/" + i3, parentData: data11, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/superseded_by", schemaPath: "#/properties/superseded_by/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      var _valid1 = _errs26 === errors;
      valid8 = valid8 || _valid1;
      if (!valid8) {
        const err15 = { instancePath: instancePath + "/superseded_by", schemaPath: "#/properties/superseded_by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      } else {
        errors = _errs24;
        if (vErrors !== null) {
          if (_errs24) {
            vErrors.length = _errs24;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": { "schema_version": true, "package_id": true, "spec_id": true, "framework_id": true, "plane_id": true, "assets": true, "dependencies": true, "supersedes": true, "superseded_by": true }, "dynamicProps": false, "dynamicItems": false };
var builderResults = validate75;
var schema27 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "builder.results.schema.json", "title": "builder/results", "description": "What the gate reads from a builder handoff's RESULTS document. A field that the document does not state is absent.", "type": "object", "required": ["files_created", "test_results", "full_regression", "clean_room_verification", "baseline_snapshot"], "properties": { "title": { "type": "string", "description": "First heading." }, "handoff_id": { "type": "string", "description": "Id in the title, else in the file's name." }, "status": { "type": "string", "description": "First word of the status, upper case; the standard knows PASS, FAIL and PARTIAL." }, "previous_handoff": { "type": "string", "description": "Id of the handoff that the author compares with." }, "packages": { "type": "array", "items": { "$ref": "#/$defs/package" }, "description": "Every package id that the text names." }, "sections": { "type": "array", "description": "Recognised sections in document order.", "items": { "type": "object", "required": ["name", "line", "title"], "properties": { "name": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "title": { "type": "string" } } } }, "files_created": { "$ref": "#/$defs/files" }, "files_modified": { "$ref": "#/$defs/files" }, "files_deleted": { "$ref": "#/$defs/files" }, "archives_built": { "$ref": "#/$defs/files" }, "test_results": { "$ref": "#/$defs/counts" }, "full_regression": { "type": "object", "$ref": "#/$defs/counts", "properties": { "new_failures": { "type": "array", "items": { "type": "string" }, "description": "Empty for NONE." }, "new_failures_hedged": { "type": "boolean", "description": "NONE, but qualified." }, "text": { "type": "string" } } }, "baseline_snapshot": { "type": "object", "properties": { "packages_installed": { "$ref": "#/$defs/count" }, "total_tests": { "$ref": "#/$defs/count" }, "total_tests_scope": { "type": "string", "description": "Words that narrow the total, e.g. all staged." }, "packages": { "type": "array", "items": { "$ref": "#/$defs/package" } }, "reason": { "type": "string", "description": "Why a number fell." }, "text": { "type": "string" } } }, "clean_room_verification": { "type": "object", "properties": { "packages_installed": { "$ref": "#/$defs/count" }, "install_order": { "type": "array", "items": { "$ref": "#/$defs/package" } }, "install_order_stated": { "type": "string", "description": "The order as written, when it holds more than names." }, "all_tests_pass": { "type": "boolean" }, "command_log": { "type": "string" }, "waves": { "type": "array", "items": { "type": "string" } } } }, "issues_encountered": { "type": "array", "items": { "type": "string" } }, "notes_for_reviewer": { "type": "array", "items": { "type": "string" } } }, "$defs": { "count": { "type": "integer", "minimum": 0 }, "package": { "type": "string", "pattern": "^PKG-[A-Z0-9-]+$" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "files": { "type": "array", "items": { "type": "object", "required": ["path"], "properties": { "path": { "type": "string", "minLength": 1 }, "sha256": { "$ref": "#/$defs/sha256", "description": "State after the work." }, "sha256_before": { "$ref": "#/$defs/sha256" }, "stated": { "type": "string", "description": "What stands where a full hash was expected." }, "stated_before": { "type": "string" } } } }, "counts": { "type": "object", "properties": { "total": { "$ref": "#/$defs/count" }, "passed": { "$ref": "#/$defs/count" }, "failed": { "$ref": "#/$defs/count" }, "skipped": { "$ref": "#/$defs/count" }, "other": { "$ref": "#/$defs/count", "description": "Expected failures and unexpected passes, where they are counted by themselves." }, "command": { "type": "string" }, "notation": { "enum": ["fields", "prose", "runner", "table"] }, "stated": { "type": "string" } } } } };
var pattern9 = new RegExp("^PKG-[A-Z0-9-]+$", "u");
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^PKG-[A-Z0-9-]+$" }, message: 'must match pattern "^PKG-[A-Z0-9-]+$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema29 = { "type": "array", "items": { "type": "object", "required": ["path"], "properties": { "path": { "type": "string", "minLength": 1 }, "sha256": { "$ref": "#/$defs/sha256", "description": "State after the work." }, "sha256_before": { "$ref": "#/$defs/sha256" }, "stated": { "type": "string", "description": "What stands where a full hash was expected." }, "stated_before": { "type": "string" } } } };
var pattern10 = new RegExp("^[0-9a-f]{64}$", "u");
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const prop0 of schema29.items.required) {
          if (data0[prop0] === void 0) {
            const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        if (data0.path !== void 0) {
          let data1 = data0.path;
          if (typeof data1 === "string") {
            if (func7(data1) < 1) {
              const err1 = { instancePath: instancePath + "/" + i0 + "/path", schemaPath: "#/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/" + i0 + "/path", schemaPath: "#/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.sha256 !== void 0) {
          if (!validate79(data0.sha256, { instancePath: instancePath + "/" + i0 + "/sha256", parentData: data0, parentDataProperty: "sha256", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
            errors = vErrors.length;
          }
        }
        if (data0.sha256_before !== void 0) {
          if (!validate79(data0.sha256_before, { instancePath: instancePath + "/" + i0 + "/sha256_before", parentData: data0, parentDataProperty: "sha256_before", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
            errors = vErrors.length;
          }
        }
        if (data0.stated !== void 0) {
          if (typeof data0.stated !== "string") {
            const err3 = { instancePath: instancePath + "/" + i0 + "/stated", schemaPath: "#/items/properties/stated/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.stated_before !== void 0) {
          if (typeof data0.stated_before !== "string") {
            const err4 = { instancePath: instancePath + "/" + i0 + "/stated_before", schemaPath: "#/items/properties/stated_before/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema31 = { "type": "object", "properties": { "total": { "$ref": "#/$defs/count" }, "passed": { "$ref": "#/$defs/count" }, "failed": { "$ref": "#/$defs/count" }, "skipped": { "$ref": "#/$defs/count" }, "other": { "$ref": "#/$defs/count", "description": "Expected failures and unexpected passes, where they are counted by themselves." }, "command": { "type": "string" }, "notation": { "enum": ["fields", "prose", "runner", "table"] }, "stated": { "type": "string" } } };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.total !== void 0) {
      if (!validate87(data.total, { instancePath: instancePath + "/total", parentData: data, parentDataProperty: "total", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
      }
    }
    if (data.passed !== void 0) {
      if (!validate87(data.passed, { instancePath: instancePath + "/passed", parentData: data, parentDataProperty: "passed", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
      }
    }
    if (data.failed !== void 0) {
      if (!validate87(data.failed, { instancePath: instancePath + "/failed", parentData: data, parentDataProperty: "failed", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
      }
    }
    if (data.skipped !== void 0) {
      if (!validate87(data.skipped, { instancePath: instancePath + "/skipped", parentData: data, parentDataProperty: "skipped", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
      }
    }
    if (data.other !== void 0) {
      if (!validate87(data.other, { instancePath: instancePath + "/other", parentData: data, parentDataProperty: "other", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
      }
    }
    if (data.command !== void 0) {
      if (typeof data.command !== "string") {
        const err0 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.notation !== void 0) {
      let valid1;
      valid1 = false;
      for (const v0 of schema31.properties.notation.enum) {
        if (func0(data.notation, v0)) {
          valid1 = true;
          break;
        }
      }
      if (!valid1) {
        const err1 = { instancePath: instancePath + "/notation", schemaPath: "#/properties/notation/enum", keyword: "enum", params: { allowedValues: schema31.properties.notation.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.stated !== void 0) {
      if (typeof data.stated !== "string") {
        const err2 = { instancePath: instancePath + "/stated", schemaPath: "#/properties/stated/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "props": { "total": true, "passed": true, "failed": true, "skipped": true, "other": true, "command": true, "notation": true, "stated": true }, "dynamicProps": false, "dynamicItems": false };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema27.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        const err1 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.handoff_id !== void 0) {
      if (typeof data.handoff_id !== "string") {
        const err2 = { instancePath: instancePath + "/handoff_id", schemaPath: "#/properties/handoff_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.previous_handoff !== void 0) {
      if (typeof data.previous_handoff !== "string") {
        const err4 = { instancePath: instancePath + "/previous_handoff", schemaPath: "#/properties/previous_handoff/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.packages !== void 0) {
      let data4 = data.packages;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate76(data4[i0], { instancePath: instancePath + "/packages/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/packages", schemaPath: "#/properties/packages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.sections !== void 0) {
      let data6 = data.sections;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const prop1 of schema27.properties.sections.items.required) {
              if (data7[prop1] === void 0) {
                const err6 = { instancePath: instancePath + "/sections/" + i1, schemaPath: "#/properties/sections/items/required", keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data7.name !== void 0) {
              if (typeof data7.name !== "string") {
                const err7 = { instancePath: instancePath + "/sections/" + i1 + "/name", schemaPath: "#/properties/sections/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data7.line !== void 0) {
              let data9 = data7.line;
              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                const err8 = { instancePath: instancePath + "/sections/" + i1 + "/line", schemaPath: "#/properties/sections/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 < 1 || isNaN(data9)) {
                  const err9 = { instancePath: instancePath + "/sections/" + i1 + "/line", schemaPath: "#/properties/sections/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              }
            }
            if (data7.title !== void 0) {
              if (typeof data7.title !== "string") {
                const err10 = { instancePath: instancePath + "/sections/" + i1 + "/title", schemaPath: "#/properties/sections/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/sections/" + i1, schemaPath: "#/properties/sections/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.files_created !== void 0) {
      if (!validate78(data.files_created, { instancePath: instancePath + "/files_created", parentData: data, parentDataProperty: "files_created", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.files_modified !== void 0) {
      if (!validate78(data.files_modified, { instancePath: instancePath + "/files_modified", parentData: data, parentDataProperty: "files_modified", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.files_deleted !== void 0) {
      if (!validate78(data.files_deleted, { instancePath: instancePath + "/files_deleted", parentData: data, parentDataProperty: "files_deleted", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.archives_built !== void 0) {
      if (!validate78(data.archives_built, { instancePath: instancePath + "/archives_built", parentData: data, parentDataProperty: "archives_built", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.test_results !== void 0) {
      if (!validate86(data.test_results, { instancePath: instancePath + "/test_results", parentData: data, parentDataProperty: "test_results", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
        errors = vErrors.length;
      }
    }
    if (data.full_regression !== void 0) {
      let data16 = data.full_regression;
      if (!validate86(data16, { instancePath: instancePath + "/full_regression", parentData: data, parentDataProperty: "full_regression", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
        errors = vErrors.length;
      }
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.new_failures !== void 0) {
          let data17 = data16.new_failures;
          if (Array.isArray(data17)) {
            const len2 = data17.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (typeof data17[i2] !== "string") {
                const err13 = { instancePath: instancePath + "/full_regression/new_failures/" + i2, schemaPath: "#/properties/full_regression/properties/new_failures/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/full_regression/new_failures", schemaPath: "#/properties/full_regression/properties/new_failures/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data16.new_failures_hedged !== void 0) {
          if (typeof data16.new_failures_hedged !== "boolean") {
            const err15 = { instancePath: instancePath + "/full_regression/new_failures_hedged", schemaPath: "#/properties/full_regression/properties/new_failures_hedged/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data16.text !== void 0) {
          if (typeof data16.text !== "string") {
            const err16 = { instancePath: instancePath + "/full_regression/text", schemaPath: "#/properties/full_regression/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/full_regression", schemaPath: "#/properties/full_regression/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.baseline_snapshot !== void 0) {
      let data21 = data.baseline_snapshot;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.packages_installed !== void 0) {
          if (!validate87(data21.packages_installed, { instancePath: instancePath + "/baseline_snapshot/packages_installed", parentData: data21, parentDataProperty: "packages_installed", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
            errors = vErrors.length;
          }
        }
        if (data21.total_tests !== void 0) {
          if (!validate87(data21.total_tests, { instancePath: instancePath + "/baseline_snapshot/total_tests", parentData: data21, parentDataProperty: "total_tests", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
            errors = vErrors.length;
          }
        }
        if (data21.total_tests_scope !== void 0) {
          if (typeof data21.total_tests_scope !== "string") {
            const err18 = { instancePath: instancePath + "/baseline_snapshot/total_tests_scope", schemaPath: "#/properties/baseline_snapshot/properties/total_tests_scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data21.packages !== void 0) {
          let data25 = data21.packages;
          if (Array.isArray(data25)) {
            const len3 = data25.length;
            for (let i3 = 0; i3 < len3; i3++) {
              if (!validate76(data25[i3], { instancePath: instancePath + "/baseline_snapshot/packages/" + i3, parentData: data25, parentDataProperty: i3, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/baseline_snapshot/packages", schemaPath: "#/properties/baseline_snapshot/properties/packages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data21.reason !== void 0) {
          if (typeof data21.reason !== "string") {
            const err20 = { instancePath: instancePath + "/baseline_snapshot/reason", schemaPath: "#/properties/baseline_snapshot/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data21.text !== void 0) {
          if (typeof data21.text !== "string") {
            const err21 = { instancePath: instancePath + "/baseline_snapshot/text", schemaPath: "#/properties/baseline_snapshot/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/baseline_snapshot", schemaPath: "#/properties/baseline_snapshot/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.clean_room_verification !== void 0) {
      let data29 = data.clean_room_verification;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        if (data29.packages_installed !== void 0) {
          if (!validate87(data29.packages_installed, { instancePath: instancePath + "/clean_room_verification/packages_installed", parentData: data29, parentDataProperty: "packages_installed", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
            errors = vErrors.length;
          }
        }
        if (data29.install_order !== void 0) {
          let data31 = data29.install_order;
          if (Array.isArray(data31)) {
            const len4 = data31.length;
            for (let i4 = 0; i4 < len4; i4++) {
              if (!validate76(data31[i4], { instancePath: instancePath + "/clean_room_verification/install_order/" + i4, parentData: data31, parentDataProperty: i4, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/clean_room_verification/install_order", schemaPath: "#/properties/clean_room_verification/properties/install_order/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data29.install_order_stated !== void 0) {
          if (typeof data29.install_order_stated !== "string") {
            const err24 = { instancePath: instancePath + "/clean_room_verification/install_order_stated", schemaPath: "#/properties/clean_room_verification/properties/install_order_stated/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data29.all_tests_pass !== void 0) {
          if (typeof data29.all_tests_pass !== "boolean") {
            const err25 = { instancePath: instancePath + "/clean_room_verification/all_tests_pass", schemaPath: "#/properties/clean_room_verification/properties/all_tests_pass/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data29.command_log !== void 0) {
          if (typeof data29.command_log !== "string") {
            const err26 = { instancePath: instancePath + "/clean_room_verification/command_log", schemaPath: "#/properties/clean_room_verification/properties/command_log/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data29.waves !== void 0) {
          let data36 = data29.waves;
          if (Array.isArray(data36)) {
            const len5 = data36.length;
            for (let i5 = 0; i5 < len5; i5++) {
              if (typeof data36[i5] !== "string") {
                const err27 = { instancePath: instancePath + "/clean_room_verification/waves/" + i5, schemaPath: "#/properties/clean_room_verification/properties/waves/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/clean_room_verification/waves", schemaPath: "#/properties/clean_room_verification/properties/waves/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/clean_room_verification", schemaPath: "#/properties/clean_room_verification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.issues_encountered !== void 0) {
      let data38 = data.issues_encountered;
      if (Array.isArray(data38)) {
        const len6 = data38.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (typeof data38[i6] !== "string") {
            const err30 = { instancePath: instancePath + "/issues_encountered/" + i6, schemaPath: "#/properties/issues_encountered/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/issues_encountered", schemaPath: "#/properties/issues_encountered/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.notes_for_reviewer !== void 0) {
      let data40 = data.notes_for_reviewer;
      if (Array.isArray(data40)) {
        const len7 = data40.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (typeof data40[i7] !== "string") {
            const err32 = { instancePath: instancePath + "/notes_for_reviewer/" + i7, schemaPath: "#/properties/notes_for_reviewer/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/notes_for_reviewer", schemaPath: "#/properties/notes_for_reviewer/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "props": { "title": true, "handoff_id": true, "status": true, "previous_handoff": true, "packages": true, "sections": true, "files_created": true, "files_modified": true, "files_deleted": true, "archives_built": true, "test_results": true, "full_regression": true, "baseline_snapshot": true, "clean_room_verification": true, "issues_encountered": true, "notes_for_reviewer": true }, "dynamicProps": false, "dynamicItems": false };
var configInitiative = validate100;
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate100.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
validate100.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var configPipeline = validate101;
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
validate101.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var configRun = validate102;
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
validate102.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var config = validate103;
var schema36 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "config.schema.json", "title": "Handoff Gate configuration", "description": "`.github/handoff-gate.yml`. The gate reads it from the base of a pull request, never from its head.", "type": "object", "additionalProperties": false, "properties": { "version": { "const": 1, "description": "Version of this file's format." }, "fail-on": { "enum": ["error", "warning", "never"], "default": "error", "description": "The mildest severity that makes the verdict `fail`." }, "standards": { "type": "array", "items": { "enum": ["builder", "weekly", "initiative", "pipeline", "run"] }, "uniqueItems": true, "description": "Standards that are judged. All of them by default." }, "rules": { "type": "object", "propertyNames": { "pattern": "^[a-z]+/[a-z-]+$" }, "additionalProperties": { "enum": ["error", "warning", "notice", "off"] }, "description": "Severity of single rules, by rule id, for example `builder/spec-test-count: error`." }, "ignore": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 300 }, "maxItems": 200, "description": "Globs of files that are never handoff documents. Files below a `templates/` folder never are." }, "max-document-bytes": { "type": "integer", "minimum": 1024, "maximum": 67108864, "default": 8388608, "description": "Larger documents are refused with a finding." }, "builder": { "type": "object", "additionalProperties": false, "description": "Builder handoffs: specifications, RESULTS files, agent prompts and package manifests.", "properties": { "handoffs-folder": { "type": "string", "pattern": "^[^/]+$", "default": "handoffs", "description": "Name of the folder that holds the handoffs. The folder around it is the staging root." }, "layout": { "enum": ["auto", "folder", "flat"], "default": "auto", "description": "`folder`: one folder for each handoff. `flat`: files side by side. `auto`: whichever base uses already; folders when it uses neither." }, "ids": { "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z0-9_.#-]*<N>(?:<letter>)?[A-Za-z0-9_.-]*$", "maxLength": 60 }, "minItems": 1, "description": "Id patterns in the standard's notation, such as `H-<N>`, `H-<N><letter>` and `CLEANUP-<N>`." }, "allowed": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 300 }, "maxItems": 200, "description": "Globs of files outside the staging root that a handoff may change." }, "minimum-tests": { "type": "object", "additionalProperties": false, "description": "Fewest tests that a planned package needs, by its number of source files.", "properties": { "small": { "type": "integer", "minimum": 0, "default": 10, "description": "One or two source files." }, "medium": { "type": "integer", "minimum": 0, "default": 25, "description": "Three to five source files." }, "large": { "type": "integer", "minimum": 0, "default": 40, "description": "Six source files or more." } } }, "waves": { "type": "array", "description": "Builds of several packages in parallel waves; see docs/waves.md.", "items": { "type": "object", "additionalProperties": false, "required": ["name", "waves"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100 }, "waves": { "type": "array", "minItems": 1, "items": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1, "maxLength": 60 } }, "description": "Handoff ids of each wave, in order." }, "integration": { "type": "string", "minLength": 1, "maxLength": 60, "description": "Id of the integration handoff." } } } } } }, "weekly": { "$ref": "config.weekly.schema.json" }, "initiative": { "$ref": "config.initiative.schema.json" }, "pipeline": { "$ref": "config.pipeline.schema.json" }, "run": { "$ref": "config.run.schema.json" } } };
var pattern11 = new RegExp("^[a-z]+/[a-z-]+$", "u");
var pattern12 = new RegExp("^[^/]+$", "u");
var pattern13 = new RegExp("^[A-Za-z0-9_.#-]*<N>(?:<letter>)?[A-Za-z0-9_.-]*$", "u");
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema36.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err1 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["fail-on"] !== void 0) {
      let valid1;
      valid1 = false;
      for (const v0 of schema36.properties["fail-on"].enum) {
        if (func0(data["fail-on"], v0)) {
          valid1 = true;
          break;
        }
      }
      if (!valid1) {
        const err2 = { instancePath: instancePath + "/fail-on", schemaPath: "#/properties/fail-on/enum", keyword: "enum", params: { allowedValues: schema36.properties["fail-on"].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.standards !== void 0) {
      let data2 = data.standards;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let valid4;
          valid4 = false;
          for (const v1 of schema36.properties.standards.items.enum) {
            if (func0(data2[i0], v1)) {
              valid4 = true;
              break;
            }
          }
          if (!valid4) {
            const err3 = { instancePath: instancePath + "/standards/" + i0, schemaPath: "#/properties/standards/items/enum", keyword: "enum", params: { allowedValues: schema36.properties.standards.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data2[i1], data2[j0])) {
                  const err4 = { instancePath: instancePath + "/standards", schemaPath: "#/properties/standards/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err5 = { instancePath: instancePath + "/standards", schemaPath: "#/properties/standards/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data4 = data.rules;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          const _errs9 = errors;
          if (typeof key1 === "string") {
            if (!pattern11.test(key1)) {
              const err6 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z]+/[a-z-]+$" }, message: 'must match pattern "^[a-z]+/[a-z-]+$"', propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          var valid6 = _errs9 === errors;
          if (!valid6) {
            const err7 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        for (const key2 in data4) {
          let valid8;
          valid8 = false;
          for (const v2 of schema36.properties.rules.additionalProperties.enum) {
            if (func0(data4[key2], v2)) {
              valid8 = true;
              break;
            }
          }
          if (!valid8) {
            const err8 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema36.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      let data6 = data.ignore;
      if (Array.isArray(data6)) {
        if (data6.length > 200) {
          const err10 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len1 = data6.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data7 = data6[i2];
          if (typeof data7 === "string") {
            if (func7(data7) > 300) {
              const err11 = { instancePath: instancePath + "/ignore/" + i2, schemaPath: "#/properties/ignore/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (func7(data7) < 1) {
              const err12 = { instancePath: instancePath + "/ignore/" + i2, schemaPath: "#/properties/ignore/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/ignore/" + i2, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data["max-document-bytes"] !== void 0) {
      let data8 = data["max-document-bytes"];
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err15 = { instancePath: instancePath + "/max-document-bytes", schemaPath: "#/properties/max-document-bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 67108864 || isNaN(data8)) {
          const err16 = { instancePath: instancePath + "/max-document-bytes", schemaPath: "#/properties/max-document-bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 67108864 }, message: "must be <= 67108864" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data8 < 1024 || isNaN(data8)) {
          const err17 = { instancePath: instancePath + "/max-document-bytes", schemaPath: "#/properties/max-document-bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1024 }, message: "must be >= 1024" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.builder !== void 0) {
      let data9 = data.builder;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key3 in data9) {
          if (!(key3 === "handoffs-folder" || key3 === "layout" || key3 === "ids" || key3 === "allowed" || key3 === "minimum-tests" || key3 === "waves")) {
            const err18 = { instancePath: instancePath + "/builder", schemaPath: "#/properties/builder/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data9["handoffs-folder"] !== void 0) {
          let data10 = data9["handoffs-folder"];
          if (typeof data10 === "string") {
            if (!pattern12.test(data10)) {
              const err19 = { instancePath: instancePath + "/builder/handoffs-folder", schemaPath: "#/properties/builder/properties/handoffs-folder/pattern", keyword: "pattern", params: { pattern: "^[^/]+$" }, message: 'must match pattern "^[^/]+$"' };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/builder/handoffs-folder", schemaPath: "#/properties/builder/properties/handoffs-folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data9.layout !== void 0) {
          let valid12;
          valid12 = false;
          for (const v3 of schema36.properties.builder.properties.layout.enum) {
            if (func0(data9.layout, v3)) {
              valid12 = true;
              break;
            }
          }
          if (!valid12) {
            const err21 = { instancePath: instancePath + "/builder/layout", schemaPath: "#/properties/builder/properties/layout/enum", keyword: "enum", params: { allowedValues: schema36.properties.builder.properties.layout.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data9.ids !== void 0) {
          let data12 = data9.ids;
          if (Array.isArray(data12)) {
            if (data12.length < 1) {
              const err22 = { instancePath: instancePath + "/builder/ids", schemaPath: "#/properties/builder/properties/ids/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            const len2 = data12.length;
            for (let i3 = 0; i3 < len2; i3++) {
              let data13 = data12[i3];
              if (typeof data13 === "string") {
                if (func7(data13) > 60) {
                  const err23 = { instancePath: instancePath + "/builder/ids/" + i3, schemaPath: "#/properties/builder/properties/ids/items/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                if (!pattern13.test(data13)) {
                  const err24 = { instancePath: instancePath + "/builder/ids/" + i3, schemaPath: "#/properties/builder/properties/ids/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.#-]*<N>(?:<letter>)?[A-Za-z0-9_.-]*$" }, message: 'must match pattern "^[A-Za-z0-9_.#-]*<N>(?:<letter>)?[A-Za-z0-9_.-]*$"' };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/builder/ids/" + i3, schemaPath: "#/properties/builder/properties/ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/builder/ids", schemaPath: "#/properties/builder/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data9.allowed !== void 0) {
          let data14 = data9.allowed;
          if (Array.isArray(data14)) {
            if (data14.length > 200) {
              const err27 = { instancePath: instancePath + "/builder/allowed", schemaPath: "#/properties/builder/properties/allowed/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            const len3 = data14.length;
            for (let i4 = 0; i4 < len3; i4++) {
              let data15 = data14[i4];
              if (typeof data15 === "string") {
                if (func7(data15) > 300) {
                  const err28 = { instancePath: instancePath + "/builder/allowed/" + i4, schemaPath: "#/properties/builder/properties/allowed/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (func7(data15) < 1) {
                  const err29 = { instancePath: instancePath + "/builder/allowed/" + i4, schemaPath: "#/properties/builder/properties/allowed/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/builder/allowed/" + i4, schemaPath: "#/properties/builder/properties/allowed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/builder/allowed", schemaPath: "#/properties/builder/properties/allowed/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data9["minimum-tests"] !== void 0) {
          let data16 = data9["minimum-tests"];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            for (const key4 in data16) {
              if (!(key4 === "small" || key4 === "medium" || key4 === "large")) {
                const err32 = { instancePath: instancePath + "/builder/minimum-tests", schemaPath: "#/properties/builder/properties/minimum-tests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data16.small !== void 0) {
              let data17 = data16.small;
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                const err33 = { instancePath: instancePath + "/builder/minimum-tests/small", schemaPath: "#/properties/builder/properties/minimum-tests/properties/small/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 < 0 || isNaN(data17)) {
                  const err34 = { instancePath: instancePath + "/builder/minimum-tests/small", schemaPath: "#/properties/builder/properties/minimum-tests/properties/small/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              }
            }
            if (data16.medium !== void 0) {
              let data18 = data16.medium;
              if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                const err35 = { instancePath: instancePath + "/builder/minimum-tests/medium", schemaPath: "#/properties/builder/properties/minimum-tests/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
              if (typeof data18 == "number" && isFinite(data18)) {
                if (data18 < 0 || isNaN(data18)) {
                  const err36 = { instancePath: instancePath + "/builder/minimum-tests/medium", schemaPath: "#/properties/builder/properties/minimum-tests/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              }
            }
            if (data16.large !== void 0) {
              let data19 = data16.large;
              if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                const err37 = { instancePath: instancePath + "/builder/minimum-tests/large", schemaPath: "#/properties/builder/properties/minimum-tests/properties/large/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
              if (typeof data19 == "number" && isFinite(data19)) {
                if (data19 < 0 || isNaN(data19)) {
                  const err38 = { instancePath: instancePath + "/builder/minimum-tests/large", schemaPath: "#/properties/builder/properties/minimum-tests/properties/large/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err39 = { instancePath: instancePath + "/builder/minimum-tests", schemaPath: "#/properties/builder/properties/minimum-tests/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data9.waves !== void 0) {
          let data20 = data9.waves;
          if (Array.isArray(data20)) {
            const len4 = data20.length;
            for (let i5 = 0; i5 < len4; i5++) {
              let data21 = data20[i5];
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                for (const prop0 of schema36.properties.builder.properties.waves.items.required) {
                  if (data21[prop0] === void 0) {
                    const err40 = { instancePath: instancePath + "/builder/waves/" + i5, schemaPath: "#/properties/builder/properties/waves/items/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                }
                for (const key5 in data21) {
                  if (!(key5 === "name" || key5 === "waves" || key5 === "integration")) {
                    const err41 = { instancePath: instancePath + "/builder/waves/" + i5, schemaPath: "#/properties/builder/properties/waves/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                }
                if (data21.name !== void 0) {
                  let data22 = data21.name;
                  if (typeof data22 === "string") {
                    if (func7(data22) > 100) {
                      const err42 = { instancePath: instancePath + "/builder/waves/" + i5 + "/name", schemaPath: "#/properties/builder/properties/waves/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                      if (vErrors === null) {
                        vErrors = [err42];
                      } else {
                        vErrors.push(err42);
                      }
                      errors++;
                    }
                    if (func7(data22) < 1) {
                      const err43 = { instancePath: instancePath + "/builder/waves/" + i5 + "/name", schemaPath: "#/properties/builder/properties/waves/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                  } else {
                    const err44 = { instancePath: instancePath + "/builder/waves/" + i5 + "/name", schemaPath: "#/properties/builder/properties/waves/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
                if (data21.waves !== void 0) {
                  let data23 = data21.waves;
                  if (Array.isArray(data23)) {
                    if (data23.length < 1) {
                      const err45 = { instancePath: instancePath + "/builder/waves/" + i5 + "/waves", schemaPath: "#/properties/builder/properties/waves/items/properties/waves/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                    const len5 = data23.length;
                    for (let i6 = 0; i6 < len5; i6++) {
                      let data24 = data23[i6];
                      if (Array.isArray(data24)) {
                        if (data24.length < 1) {
                          const err46 = { instancePath: instancePath + "/builder/waves/" + i5 + "/waves/" + i6, schemaPath: "#/properties/builder/properties/waves/items/properties/waves/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          if (vErrors === null) {
                            vErrors = [err46];
                          } else {
                            vErrors.push(err46);
                          }
                          errors++;
                        }
                        const len6 = data24.length;
                        for (let i7 = 0; i7 < len6; i7++) {
                          let data25 = data24[i7];
                          if (typeof data25 === "string") {
                            if (func7(data25) > 60) {
                              const err47 = { instancePath: instancePath + "/builder/waves/" + i5 + "/waves/" + i6 + "/" + i7, schemaPath: "#/properties/builder/properties/waves/items/properties/waves/items/items/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
                              if (vErrors === null) {
                                vErrors = [err47];
                              } else {
                                vErrors.push(err47);
                              }
                              errors++;
                            }
                            if (func7(data25) < 1) {
                              const err48 = { instancePath: instancePath + "/builder/waves/" + i5 + "/waves/" + i6 + "/" + i7, schemaPath: "#/properties/builder/properties/waves/items/properties/waves/items/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              if (vErrors === null) {
                                vErrors = [err48];
                              } else {
                                vErrors.push(err48);
                              }
                              errors++;
                            }
                          } else {
                            const err49 = { instancePath: instancePath + "/builder/waves/" + i5 + "/waves/" + i6 + "/" + i7, schemaPath: "#/properties/builder/properties/waves/items/properties/waves/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err49];
                            } else {
                              vErrors.push(err49);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err50 = { instancePath: instancePath + "/builder/waves/" + i5 + "/waves/" + i6, schemaPath: "#/properties/builder/properties/waves/items/properties/waves/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err50];
                        } else {
                          vErrors.push(err50);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err51 = { instancePath: instancePath + "/builder/waves/" + i5 + "/waves", schemaPath: "#/properties/builder/properties/waves/items/properties/waves/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                }
                if (data21.integration !== void 0) {
                  let data26 = data21.integration;
                  if (typeof data26 === "string") {
                    if (func7(data26) > 60) {
                      const err52 = { instancePath: instancePath + "/builder/waves/" + i5 + "/integration", schemaPath: "#/properties/builder/properties/waves/items/properties/integration/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
                      if (vErrors === null) {
                        vErrors = [err52];
                      } else {
                        vErrors.push(err52);
                      }
                      errors++;
                    }
                    if (func7(data26) < 1) {
                      const err53 = { instancePath: instancePath + "/builder/waves/" + i5 + "/integration", schemaPath: "#/properties/builder/properties/waves/items/properties/integration/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err53];
                      } else {
                        vErrors.push(err53);
                      }
                      errors++;
                    }
                  } else {
                    const err54 = { instancePath: instancePath + "/builder/waves/" + i5 + "/integration", schemaPath: "#/properties/builder/properties/waves/items/properties/integration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                }
              } else {
                const err55 = { instancePath: instancePath + "/builder/waves/" + i5, schemaPath: "#/properties/builder/properties/waves/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
          } else {
            const err56 = { instancePath: instancePath + "/builder/waves", schemaPath: "#/properties/builder/properties/waves/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/builder", schemaPath: "#/properties/builder/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.weekly !== void 0) {
      if (!validate104(data.weekly, { instancePath: instancePath + "/weekly", parentData: data, parentDataProperty: "weekly", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.initiative !== void 0) {
      if (!validate100(data.initiative, { instancePath: instancePath + "/initiative", parentData: data, parentDataProperty: "initiative", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
        errors = vErrors.length;
      }
    }
    if (data.pipeline !== void 0) {
      if (!validate101(data.pipeline, { instancePath: instancePath + "/pipeline", parentData: data, parentDataProperty: "pipeline", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
        errors = vErrors.length;
      }
    }
    if (data.run !== void 0) {
      if (!validate102(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err58 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err58];
    } else {
      vErrors.push(err58);
    }
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var configWeekly = validate104;
export {
  builderHandoff,
  builderManifest,
  builderResults,
  config,
  configInitiative,
  configPipeline,
  configRun,
  configWeekly
};

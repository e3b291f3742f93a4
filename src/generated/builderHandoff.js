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

// builderHandoff.js
var builderHandoff = validate21;
var schema6 = { "$id": "builder.handoff.schema.json", "type": "object", "required": ["sections", "near_sections", "packages"], "additionalProperties": false, "properties": { "title": { "type": "string" }, "handoff_id": { "type": "string" }, "sections": { "type": "array", "items": { "type": "object", "required": ["name", "line", "title", "end"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/section" }, "line": { "type": "integer", "minimum": 1 }, "title": { "type": "string" }, "end": { "type": "integer", "minimum": 1 }, "holds": { "enum": ["nothing", "placeholder", "none"] } } } }, "near_sections": { "type": "array", "items": { "type": "object", "required": ["name", "line", "title"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/section" }, "line": { "type": "integer", "minimum": 1 }, "title": { "type": "string" } } } }, "packages": { "$ref": "#/$defs/packageIds" }, "mission": { "type": "object", "required": ["paragraphs", "packages"], "additionalProperties": false, "properties": { "paragraphs": { "type": "integer", "minimum": 0 }, "packages": { "$ref": "#/$defs/packageIds" } } }, "constraints": { "type": "object", "required": ["numbered", "items"], "additionalProperties": false, "properties": { "numbered": { "type": "boolean" }, "items": { "type": "array", "items": { "type": "object", "required": ["text"], "additionalProperties": false, "properties": { "number": { "type": "integer", "minimum": 0 }, "text": { "type": "string" } } } } } }, "steps": { "type": "array", "items": { "type": "object", "required": ["title", "paths"], "additionalProperties": false, "properties": { "number": { "type": "integer", "minimum": 0 }, "title": { "type": "string" }, "paths": { "type": "array", "items": { "type": "string" } } } } }, "package_plan": { "type": "array", "items": { "type": "object", "$ref": "#/$defs/plannedPackage", "required": ["package_id"] } }, "unnamed_packages": { "type": "array", "items": { "type": "object", "$ref": "#/$defs/plannedPackage" } }, "tests": { "type": "array", "items": { "type": "object", "required": ["name", "group"], "additionalProperties": false, "properties": { "name": { "type": "string" }, "description": { "type": "string" }, "expected": { "type": "string" }, "group": { "type": "integer", "minimum": 0 } } } }, "test_groups": { "type": "array", "items": { "type": "object", "required": ["title", "facts"], "additionalProperties": false, "properties": { "title": { "type": "string" }, "columns": { "type": "array", "items": { "type": "string" } }, "facts": { "type": "array", "items": { "enum": ["description", "expected"] } } } } }, "existing_code": { "$ref": "#/$defs/table" }, "verification": { "type": "object", "required": ["commands", "expected"], "additionalProperties": false, "properties": { "commands": { "type": "array", "items": { "type": "string" } }, "expected": { "type": "array", "items": { "type": "string" } } } }, "files_summary": { "$ref": "#/$defs/table" }, "design_principles": { "type": "array", "items": { "type": "string" } }, "wave": { "type": "object", "required": ["number"], "additionalProperties": false, "properties": { "number": { "type": "integer", "minimum": 1 }, "of": { "type": "integer", "minimum": 1 } } }, "wave_stated": { "type": "string" }, "system_change": { "type": "string" }, "integrates": { "type": "array", "items": { "type": "string" } } }, "$defs": { "section": { "enum": ["Mission", "Critical Constraints", "Architecture / Design", "Implementation Steps", "Package Plan", "Test Plan", "Existing Code to Reference", "End-to-End Verification", "Files Summary", "Design Principles"] }, "packageIds": { "type": "array", "items": { "type": "string", "pattern": "^PKG-" } }, "plannedPackage": { "type": "object", "required": ["action"], "properties": { "package_id": { "type": "string", "pattern": "^PKG-" }, "action": { "enum": ["new", "modified", "unchanged", "removed", "rebuilt"] }, "layer": { "type": "string" }, "spec_id": { "type": "string" }, "framework_id": { "type": "string" }, "plane_id": { "type": "string" }, "assets": { "type": "array", "items": { "type": "object", "required": ["path"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "classification": { "type": "string" } } } }, "dependencies": { "$ref": "#/$defs/packageIds" }, "dependencies_stated": { "type": "string" } } }, "table": { "type": "object", "required": ["columns", "rows"], "additionalProperties": false, "properties": { "columns": { "type": "array", "items": { "type": "string" } }, "rows": { "type": "array", "items": { "type": "object", "additionalProperties": { "type": "string" } } } } } } };
var func3 = Object.prototype.hasOwnProperty;
var func0 = require_equal().default;
var schema7 = { "enum": ["Mission", "Critical Constraints", "Architecture / Design", "Implementation Steps", "Package Plan", "Test Plan", "Existing Code to Reference", "End-to-End Verification", "Files Summary", "Design Principles"] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  let valid0;
  valid0 = false;
  for (const v0 of schema7.enum) {
    if (func0(data, v0)) {
      valid0 = true;
      break;
    }
  }
  if (!valid0) {
    (vErrors ??= []).push({ instancePath, keyword: "enum", params: { allowedValues: schema7.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var pattern0 = new RegExp("^PKG-", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "pattern", params: { pattern: "^PKG-" }, message: 'must match pattern "^PKG-"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var schema9 = { "type": "object", "required": ["action"], "properties": { "package_id": { "type": "string", "pattern": "^PKG-" }, "action": { "enum": ["new", "modified", "unchanged", "removed", "rebuilt"] }, "layer": { "type": "string" }, "spec_id": { "type": "string" }, "framework_id": { "type": "string" }, "plane_id": { "type": "string" }, "assets": { "type": "array", "items": { "type": "object", "required": ["path"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "classification": { "type": "string" } } } }, "dependencies": { "$ref": "#/$defs/packageIds" }, "dependencies_stated": { "type": "string" } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema9.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    if (data.package_id !== void 0) {
      let data0 = data.package_id;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/package_id", keyword: "pattern", params: { pattern: "^PKG-" }, message: 'must match pattern "^PKG-"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/package_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.action !== void 0) {
      let valid1;
      valid1 = false;
      for (const v0 of schema9.properties.action.enum) {
        if (func0(data.action, v0)) {
          valid1 = true;
          break;
        }
      }
      if (!valid1) {
        (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "enum", params: { allowedValues: schema9.properties.action.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.layer !== void 0) {
      if (typeof data.layer !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/layer", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.spec_id !== void 0) {
      if (typeof data.spec_id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/spec_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.framework_id !== void 0) {
      if (typeof data.framework_id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/framework_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.plane_id !== void 0) {
      if (typeof data.plane_id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/plane_id", keyword: "type", params: { type: "string" }, message: "must be string" });
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
            for (const prop1 of schema9.properties.assets.items.required) {
              if (data7[prop1] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/assets/" + i0, keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" });
                errors++;
              }
            }
            for (const key0 in data7) {
              if (!(key0 === "path" || key0 === "classification")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/assets/" + i0, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data7.path !== void 0) {
              if (typeof data7.path !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/assets/" + i0 + "/path", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data7.classification !== void 0) {
              if (typeof data7.classification !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/assets/" + i0 + "/classification", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/assets/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/assets", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.dependencies !== void 0) {
      if (!validate25(data.dependencies, { instancePath: instancePath + "/dependencies", parentData: data, parentDataProperty: "dependencies", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.dependencies_stated !== void 0) {
      if (typeof data.dependencies_stated !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/dependencies_stated", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var schema10 = { "type": "object", "required": ["columns", "rows"], "additionalProperties": false, "properties": { "columns": { "type": "array", "items": { "type": "string" } }, "rows": { "type": "array", "items": { "type": "object", "additionalProperties": { "type": "string" } } } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema10.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "columns" || key0 === "rows")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.columns !== void 0) {
      let data0 = data.columns;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/columns/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/columns", keyword: "type", params: { type: "array" }, message: "must be array" });
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
                (vErrors ??= []).push({ instancePath: instancePath + "/rows/" + i1 + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/rows/" + i1, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/rows", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema6.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!func3.call(schema6.properties, key0)) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.handoff_id !== void 0) {
      if (typeof data.handoff_id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/handoff_id", keyword: "type", params: { type: "string" }, message: "must be string" });
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
            for (const prop1 of schema6.properties.sections.items.required) {
              if (data3[prop1] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/sections/" + i0, keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" });
                errors++;
              }
            }
            for (const key1 in data3) {
              if (!(key1 === "name" || key1 === "line" || key1 === "title" || key1 === "end" || key1 === "holds")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/sections/" + i0, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data3.name !== void 0) {
              if (!validate22(data3.name, { instancePath: instancePath + "/sections/" + i0 + "/name", parentData: data3, parentDataProperty: "name", rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data3.line !== void 0) {
              let data5 = data3.line;
              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                (vErrors ??= []).push({ instancePath: instancePath + "/sections/" + i0 + "/line", keyword: "type", params: { type: "integer" }, message: "must be integer" });
                errors++;
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 < 1 || isNaN(data5)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/sections/" + i0 + "/line", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
                  errors++;
                }
              }
            }
            if (data3.title !== void 0) {
              if (typeof data3.title !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/sections/" + i0 + "/title", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data3.end !== void 0) {
              let data7 = data3.end;
              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                (vErrors ??= []).push({ instancePath: instancePath + "/sections/" + i0 + "/end", keyword: "type", params: { type: "integer" }, message: "must be integer" });
                errors++;
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 < 1 || isNaN(data7)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/sections/" + i0 + "/end", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
                  errors++;
                }
              }
            }
            if (data3.holds !== void 0) {
              let valid4;
              valid4 = false;
              for (const v0 of schema6.properties.sections.items.properties.holds.enum) {
                if (func0(data3.holds, v0)) {
                  valid4 = true;
                  break;
                }
              }
              if (!valid4) {
                (vErrors ??= []).push({ instancePath: instancePath + "/sections/" + i0 + "/holds", keyword: "enum", params: { allowedValues: schema6.properties.sections.items.properties.holds.enum }, message: "must be equal to one of the allowed values" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/sections/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/sections", keyword: "type", params: { type: "array" }, message: "must be array" });
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
            for (const prop2 of schema6.properties.near_sections.items.required) {
              if (data10[prop2] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/near_sections/" + i1, keyword: "required", params: { missingProperty: prop2 }, message: "must have required property '" + prop2 + "'" });
                errors++;
              }
            }
            for (const key2 in data10) {
              if (!(key2 === "name" || key2 === "line" || key2 === "title")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/near_sections/" + i1, keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data10.name !== void 0) {
              if (!validate22(data10.name, { instancePath: instancePath + "/near_sections/" + i1 + "/name", parentData: data10, parentDataProperty: "name", rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data10.line !== void 0) {
              let data12 = data10.line;
              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                (vErrors ??= []).push({ instancePath: instancePath + "/near_sections/" + i1 + "/line", keyword: "type", params: { type: "integer" }, message: "must be integer" });
                errors++;
              }
              if (typeof data12 == "number" && isFinite(data12)) {
                if (data12 < 1 || isNaN(data12)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/near_sections/" + i1 + "/line", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
                  errors++;
                }
              }
            }
            if (data10.title !== void 0) {
              if (typeof data10.title !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/near_sections/" + i1 + "/title", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/near_sections/" + i1, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/near_sections", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.packages !== void 0) {
      if (!validate25(data.packages, { instancePath: instancePath + "/packages", parentData: data, parentDataProperty: "packages", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.mission !== void 0) {
      let data15 = data.mission;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const prop3 of schema6.properties.mission.required) {
          if (data15[prop3] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/mission", keyword: "required", params: { missingProperty: prop3 }, message: "must have required property '" + prop3 + "'" });
            errors++;
          }
        }
        for (const key3 in data15) {
          if (!(key3 === "paragraphs" || key3 === "packages")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/mission", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data15.paragraphs !== void 0) {
          let data16 = data15.paragraphs;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/mission/paragraphs", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 < 0 || isNaN(data16)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/mission/paragraphs", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
              errors++;
            }
          }
        }
        if (data15.packages !== void 0) {
          if (!validate25(data15.packages, { instancePath: instancePath + "/mission/packages", parentData: data15, parentDataProperty: "packages", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/mission", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.constraints !== void 0) {
      let data18 = data.constraints;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const prop4 of schema6.properties.constraints.required) {
          if (data18[prop4] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/constraints", keyword: "required", params: { missingProperty: prop4 }, message: "must have required property '" + prop4 + "'" });
            errors++;
          }
        }
        for (const key4 in data18) {
          if (!(key4 === "numbered" || key4 === "items")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/constraints", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data18.numbered !== void 0) {
          if (typeof data18.numbered !== "boolean") {
            (vErrors ??= []).push({ instancePath: instancePath + "/constraints/numbered", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
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
                for (const prop5 of schema6.properties.constraints.properties.items.items.required) {
                  if (data21[prop5] === void 0) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/constraints/items/" + i2, keyword: "required", params: { missingProperty: prop5 }, message: "must have required property '" + prop5 + "'" });
                    errors++;
                  }
                }
                for (const key5 in data21) {
                  if (!(key5 === "number" || key5 === "text")) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/constraints/items/" + i2, keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" });
                    errors++;
                  }
                }
                if (data21.number !== void 0) {
                  let data22 = data21.number;
                  if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/constraints/items/" + i2 + "/number", keyword: "type", params: { type: "integer" }, message: "must be integer" });
                    errors++;
                  }
                  if (typeof data22 == "number" && isFinite(data22)) {
                    if (data22 < 0 || isNaN(data22)) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/constraints/items/" + i2 + "/number", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
                      errors++;
                    }
                  }
                }
                if (data21.text !== void 0) {
                  if (typeof data21.text !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/constraints/items/" + i2 + "/text", keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/constraints/items/" + i2, keyword: "type", params: { type: "object" }, message: "must be object" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/constraints/items", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/constraints", keyword: "type", params: { type: "object" }, message: "must be object" });
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
            for (const prop6 of schema6.properties.steps.items.required) {
              if (data25[prop6] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/steps/" + i3, keyword: "required", params: { missingProperty: prop6 }, message: "must have required property '" + prop6 + "'" });
                errors++;
              }
            }
            for (const key6 in data25) {
              if (!(key6 === "number" || key6 === "title" || key6 === "paths")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/steps/" + i3, keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data25.number !== void 0) {
              let data26 = data25.number;
              if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                (vErrors ??= []).push({ instancePath: instancePath + "/steps/" + i3 + "/number", keyword: "type", params: { type: "integer" }, message: "must be integer" });
                errors++;
              }
              if (typeof data26 == "number" && isFinite(data26)) {
                if (data26 < 0 || isNaN(data26)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/steps/" + i3 + "/number", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
                  errors++;
                }
              }
            }
            if (data25.title !== void 0) {
              if (typeof data25.title !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/steps/" + i3 + "/title", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data25.paths !== void 0) {
              let data28 = data25.paths;
              if (Array.isArray(data28)) {
                const len4 = data28.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  if (typeof data28[i4] !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/steps/" + i3 + "/paths/" + i4, keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/steps/" + i3 + "/paths", keyword: "type", params: { type: "array" }, message: "must be array" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/steps/" + i3, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/steps", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.package_plan !== void 0) {
      let data30 = data.package_plan;
      if (Array.isArray(data30)) {
        const len5 = data30.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data31 = data30[i5];
          if (!validate28(data31, { instancePath: instancePath + "/package_plan/" + i5, parentData: data30, parentDataProperty: i5, rootData })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            for (const prop7 of schema6.properties.package_plan.items.required) {
              if (data31[prop7] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/package_plan/" + i5, keyword: "required", params: { missingProperty: prop7 }, message: "must have required property '" + prop7 + "'" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/package_plan/" + i5, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/package_plan", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.unnamed_packages !== void 0) {
      let data32 = data.unnamed_packages;
      if (Array.isArray(data32)) {
        const len6 = data32.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data33 = data32[i6];
          if (!(data33 && typeof data33 == "object" && !Array.isArray(data33))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/unnamed_packages/" + i6, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
          if (!validate28(data33, { instancePath: instancePath + "/unnamed_packages/" + i6, parentData: data32, parentDataProperty: i6, rootData })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/unnamed_packages", keyword: "type", params: { type: "array" }, message: "must be array" });
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
            for (const prop8 of schema6.properties.tests.items.required) {
              if (data35[prop8] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/tests/" + i7, keyword: "required", params: { missingProperty: prop8 }, message: "must have required property '" + prop8 + "'" });
                errors++;
              }
            }
            for (const key7 in data35) {
              if (!(key7 === "name" || key7 === "description" || key7 === "expected" || key7 === "group")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/tests/" + i7, keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data35.name !== void 0) {
              if (typeof data35.name !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/tests/" + i7 + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data35.description !== void 0) {
              if (typeof data35.description !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/tests/" + i7 + "/description", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data35.expected !== void 0) {
              if (typeof data35.expected !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/tests/" + i7 + "/expected", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data35.group !== void 0) {
              let data39 = data35.group;
              if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                (vErrors ??= []).push({ instancePath: instancePath + "/tests/" + i7 + "/group", keyword: "type", params: { type: "integer" }, message: "must be integer" });
                errors++;
              }
              if (typeof data39 == "number" && isFinite(data39)) {
                if (data39 < 0 || isNaN(data39)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/tests/" + i7 + "/group", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
                  errors++;
                }
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/tests/" + i7, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/tests", keyword: "type", params: { type: "array" }, message: "must be array" });
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
            for (const prop9 of schema6.properties.test_groups.items.required) {
              if (data41[prop9] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/test_groups/" + i8, keyword: "required", params: { missingProperty: prop9 }, message: "must have required property '" + prop9 + "'" });
                errors++;
              }
            }
            for (const key8 in data41) {
              if (!(key8 === "title" || key8 === "columns" || key8 === "facts")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/test_groups/" + i8, keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" });
                errors++;
              }
            }
            if (data41.title !== void 0) {
              if (typeof data41.title !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/test_groups/" + i8 + "/title", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data41.columns !== void 0) {
              let data43 = data41.columns;
              if (Array.isArray(data43)) {
                const len9 = data43.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  if (typeof data43[i9] !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/test_groups/" + i8 + "/columns/" + i9, keyword: "type", params: { type: "string" }, message: "must be string" });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/test_groups/" + i8 + "/columns", keyword: "type", params: { type: "array" }, message: "must be array" });
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
                  for (const v1 of schema6.properties.test_groups.items.properties.facts.items.enum) {
                    if (func0(data45[i10], v1)) {
                      valid32 = true;
                      break;
                    }
                  }
                  if (!valid32) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/test_groups/" + i8 + "/facts/" + i10, keyword: "enum", params: { allowedValues: schema6.properties.test_groups.items.properties.facts.items.enum }, message: "must be equal to one of the allowed values" });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/test_groups/" + i8 + "/facts", keyword: "type", params: { type: "array" }, message: "must be array" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/test_groups/" + i8, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/test_groups", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.existing_code !== void 0) {
      if (!validate32(data.existing_code, { instancePath: instancePath + "/existing_code", parentData: data, parentDataProperty: "existing_code", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.verification !== void 0) {
      let data48 = data.verification;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const prop10 of schema6.properties.verification.required) {
          if (data48[prop10] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/verification", keyword: "required", params: { missingProperty: prop10 }, message: "must have required property '" + prop10 + "'" });
            errors++;
          }
        }
        for (const key9 in data48) {
          if (!(key9 === "commands" || key9 === "expected")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/verification", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data48.commands !== void 0) {
          let data49 = data48.commands;
          if (Array.isArray(data49)) {
            const len11 = data49.length;
            for (let i11 = 0; i11 < len11; i11++) {
              if (typeof data49[i11] !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/verification/commands/" + i11, keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/verification/commands", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
        if (data48.expected !== void 0) {
          let data51 = data48.expected;
          if (Array.isArray(data51)) {
            const len12 = data51.length;
            for (let i12 = 0; i12 < len12; i12++) {
              if (typeof data51[i12] !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/verification/expected/" + i12, keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/verification/expected", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/verification", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.files_summary !== void 0) {
      if (!validate32(data.files_summary, { instancePath: instancePath + "/files_summary", parentData: data, parentDataProperty: "files_summary", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.design_principles !== void 0) {
      let data54 = data.design_principles;
      if (Array.isArray(data54)) {
        const len13 = data54.length;
        for (let i13 = 0; i13 < len13; i13++) {
          if (typeof data54[i13] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/design_principles/" + i13, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/design_principles", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.wave !== void 0) {
      let data56 = data.wave;
      if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
        for (const prop11 of schema6.properties.wave.required) {
          if (data56[prop11] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/wave", keyword: "required", params: { missingProperty: prop11 }, message: "must have required property '" + prop11 + "'" });
            errors++;
          }
        }
        for (const key10 in data56) {
          if (!(key10 === "number" || key10 === "of")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/wave", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data56.number !== void 0) {
          let data57 = data56.number;
          if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/wave/number", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
          if (typeof data57 == "number" && isFinite(data57)) {
            if (data57 < 1 || isNaN(data57)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/wave/number", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
              errors++;
            }
          }
        }
        if (data56.of !== void 0) {
          let data58 = data56.of;
          if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/wave/of", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
          if (typeof data58 == "number" && isFinite(data58)) {
            if (data58 < 1 || isNaN(data58)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/wave/of", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
              errors++;
            }
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/wave", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.wave_stated !== void 0) {
      if (typeof data.wave_stated !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/wave_stated", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.system_change !== void 0) {
      if (typeof data.system_change !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/system_change", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.integrates !== void 0) {
      let data61 = data.integrates;
      if (Array.isArray(data61)) {
        const len14 = data61.length;
        for (let i14 = 0; i14 < len14; i14++) {
          if (typeof data61[i14] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/integrates/" + i14, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/integrates", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
export {
  builderHandoff
};

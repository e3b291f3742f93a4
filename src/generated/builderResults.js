// Written by scripts/generate.mjs from schemas/*.schema.json. Do not edit: npm run build
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

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

// builderResults.js
var builderResults = validate21;
var schema6 = { "$id": "builder.results.schema.json", "type": "object", "required": ["files_created", "test_results", "full_regression", "clean_room_verification", "baseline_snapshot"], "properties": { "title": { "type": "string" }, "handoff_id": { "type": "string" }, "status": { "type": "string" }, "previous_handoff": { "type": "string" }, "packages": { "type": "array", "items": { "$ref": "#/$defs/package" } }, "sections": { "type": "array", "items": { "type": "object", "required": ["name", "line", "title"], "properties": { "name": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "title": { "type": "string" } } } }, "files_created": { "$ref": "#/$defs/files" }, "files_modified": { "$ref": "#/$defs/files" }, "files_deleted": { "$ref": "#/$defs/files" }, "archives_built": { "$ref": "#/$defs/files" }, "test_results": { "$ref": "#/$defs/counts" }, "full_regression": { "type": "object", "$ref": "#/$defs/counts", "properties": { "new_failures": { "type": "array", "items": { "type": "string" } }, "new_failures_hedged": { "type": "boolean" }, "text": { "type": "string" } } }, "baseline_snapshot": { "type": "object", "properties": { "packages_installed": { "$ref": "#/$defs/count" }, "total_tests": { "$ref": "#/$defs/count" }, "total_tests_scope": { "type": "string" }, "packages": { "type": "array", "items": { "$ref": "#/$defs/package" } }, "reason": { "type": "string" }, "text": { "type": "string" } } }, "clean_room_verification": { "type": "object", "properties": { "packages_installed": { "$ref": "#/$defs/count" }, "install_order": { "type": "array", "items": { "$ref": "#/$defs/package" } }, "install_order_stated": { "type": "string" }, "all_tests_pass": { "type": "boolean" }, "command_log": { "type": "string" }, "waves": { "type": "array", "items": { "type": "string" } } } }, "issues_encountered": { "type": "array", "items": { "type": "string" } }, "notes_for_reviewer": { "type": "array", "items": { "type": "string" } } }, "$defs": { "count": { "type": "integer", "minimum": 0 }, "package": { "type": "string", "pattern": "^PKG-[A-Z0-9-]+$" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "files": { "type": "array", "items": { "type": "object", "required": ["path"], "properties": { "path": { "type": "string", "minLength": 1 }, "sha256": { "$ref": "#/$defs/sha256" }, "under": { "type": "string", "minLength": 1 }, "sha256_before": { "$ref": "#/$defs/sha256" }, "stated": { "type": "string" }, "stated_before": { "type": "string" } } } }, "counts": { "type": "object", "properties": { "total": { "$ref": "#/$defs/count" }, "passed": { "$ref": "#/$defs/count" }, "failed": { "$ref": "#/$defs/count" }, "skipped": { "$ref": "#/$defs/count" }, "other": { "$ref": "#/$defs/count" }, "command": { "type": "string" }, "notation": { "enum": ["fields", "prose", "runner", "table"] }, "stated": { "type": "string" } } } } };
var pattern0 = new RegExp("^PKG-[A-Z0-9-]+$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      (vErrors ??= []).push({ instancePath, keyword: "pattern", params: { pattern: "^PKG-[A-Z0-9-]+$" }, message: 'must match pattern "^PKG-[A-Z0-9-]+$"' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema8 = { "type": "array", "items": { "type": "object", "required": ["path"], "properties": { "path": { "type": "string", "minLength": 1 }, "sha256": { "$ref": "#/$defs/sha256" }, "under": { "type": "string", "minLength": 1 }, "sha256_before": { "$ref": "#/$defs/sha256" }, "stated": { "type": "string" }, "stated_before": { "type": "string" } } } };
var func3 = require_ucs2length().default;
var pattern1 = new RegExp("^[0-9a-f]{64}$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      (vErrors ??= []).push({ instancePath, keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const prop0 of schema8.items.required) {
          if (data0[prop0] === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
            errors++;
          }
        }
        if (data0.path !== void 0) {
          let data1 = data0.path;
          if (typeof data1 === "string") {
            if (func3(data1) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/path", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/path", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.sha256 !== void 0) {
          if (!validate25(data0.sha256, { instancePath: instancePath + "/" + i0 + "/sha256", parentData: data0, parentDataProperty: "sha256", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
        if (data0.under !== void 0) {
          let data3 = data0.under;
          if (typeof data3 === "string") {
            if (func3(data3) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/under", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/under", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.sha256_before !== void 0) {
          if (!validate25(data0.sha256_before, { instancePath: instancePath + "/" + i0 + "/sha256_before", parentData: data0, parentDataProperty: "sha256_before", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
        if (data0.stated !== void 0) {
          if (typeof data0.stated !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/stated", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data0.stated_before !== void 0) {
          if (typeof data0.stated_before !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/stated_before", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var schema10 = { "type": "object", "properties": { "total": { "$ref": "#/$defs/count" }, "passed": { "$ref": "#/$defs/count" }, "failed": { "$ref": "#/$defs/count" }, "skipped": { "$ref": "#/$defs/count" }, "other": { "$ref": "#/$defs/count" }, "command": { "type": "string" }, "notation": { "enum": ["fields", "prose", "runner", "table"] }, "stated": { "type": "string" } } };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "integer" }, message: "must be integer" });
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      (vErrors ??= []).push({ instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
      errors++;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var func0 = require_equal().default;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.total !== void 0) {
      if (!validate33(data.total, { instancePath: instancePath + "/total", parentData: data, parentDataProperty: "total", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.passed !== void 0) {
      if (!validate33(data.passed, { instancePath: instancePath + "/passed", parentData: data, parentDataProperty: "passed", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.failed !== void 0) {
      if (!validate33(data.failed, { instancePath: instancePath + "/failed", parentData: data, parentDataProperty: "failed", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.skipped !== void 0) {
      if (!validate33(data.skipped, { instancePath: instancePath + "/skipped", parentData: data, parentDataProperty: "skipped", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.other !== void 0) {
      if (!validate33(data.other, { instancePath: instancePath + "/other", parentData: data, parentDataProperty: "other", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.command !== void 0) {
      if (typeof data.command !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/command", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.notation !== void 0) {
      let valid1;
      valid1 = false;
      for (const v0 of schema10.properties.notation.enum) {
        if (func0(data.notation, v0)) {
          valid1 = true;
          break;
        }
      }
      if (!valid1) {
        (vErrors ??= []).push({ instancePath: instancePath + "/notation", keyword: "enum", params: { allowedValues: schema10.properties.notation.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.stated !== void 0) {
      if (typeof data.stated !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/stated", keyword: "type", params: { type: "string" }, message: "must be string" });
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
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.previous_handoff !== void 0) {
      if (typeof data.previous_handoff !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/previous_handoff", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.packages !== void 0) {
      let data4 = data.packages;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate22(data4[i0], { instancePath: instancePath + "/packages/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/packages", keyword: "type", params: { type: "array" }, message: "must be array" });
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
            for (const prop1 of schema6.properties.sections.items.required) {
              if (data7[prop1] === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/sections/" + i1, keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" });
                errors++;
              }
            }
            if (data7.name !== void 0) {
              if (typeof data7.name !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/sections/" + i1 + "/name", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
            if (data7.line !== void 0) {
              let data9 = data7.line;
              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                (vErrors ??= []).push({ instancePath: instancePath + "/sections/" + i1 + "/line", keyword: "type", params: { type: "integer" }, message: "must be integer" });
                errors++;
              }
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 < 1 || isNaN(data9)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/sections/" + i1 + "/line", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
                  errors++;
                }
              }
            }
            if (data7.title !== void 0) {
              if (typeof data7.title !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/sections/" + i1 + "/title", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/sections/" + i1, keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/sections", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.files_created !== void 0) {
      if (!validate24(data.files_created, { instancePath: instancePath + "/files_created", parentData: data, parentDataProperty: "files_created", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.files_modified !== void 0) {
      if (!validate24(data.files_modified, { instancePath: instancePath + "/files_modified", parentData: data, parentDataProperty: "files_modified", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.files_deleted !== void 0) {
      if (!validate24(data.files_deleted, { instancePath: instancePath + "/files_deleted", parentData: data, parentDataProperty: "files_deleted", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.archives_built !== void 0) {
      if (!validate24(data.archives_built, { instancePath: instancePath + "/archives_built", parentData: data, parentDataProperty: "archives_built", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.test_results !== void 0) {
      if (!validate32(data.test_results, { instancePath: instancePath + "/test_results", parentData: data, parentDataProperty: "test_results", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.full_regression !== void 0) {
      let data16 = data.full_regression;
      if (!validate32(data16, { instancePath: instancePath + "/full_regression", parentData: data, parentDataProperty: "full_regression", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.new_failures !== void 0) {
          let data17 = data16.new_failures;
          if (Array.isArray(data17)) {
            const len2 = data17.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (typeof data17[i2] !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/full_regression/new_failures/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/full_regression/new_failures", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
        if (data16.new_failures_hedged !== void 0) {
          if (typeof data16.new_failures_hedged !== "boolean") {
            (vErrors ??= []).push({ instancePath: instancePath + "/full_regression/new_failures_hedged", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
        if (data16.text !== void 0) {
          if (typeof data16.text !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/full_regression/text", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/full_regression", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.baseline_snapshot !== void 0) {
      let data21 = data.baseline_snapshot;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.packages_installed !== void 0) {
          if (!validate33(data21.packages_installed, { instancePath: instancePath + "/baseline_snapshot/packages_installed", parentData: data21, parentDataProperty: "packages_installed", rootData })) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
        if (data21.total_tests !== void 0) {
          if (!validate33(data21.total_tests, { instancePath: instancePath + "/baseline_snapshot/total_tests", parentData: data21, parentDataProperty: "total_tests", rootData })) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
        if (data21.total_tests_scope !== void 0) {
          if (typeof data21.total_tests_scope !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/baseline_snapshot/total_tests_scope", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data21.packages !== void 0) {
          let data25 = data21.packages;
          if (Array.isArray(data25)) {
            const len3 = data25.length;
            for (let i3 = 0; i3 < len3; i3++) {
              if (!validate22(data25[i3], { instancePath: instancePath + "/baseline_snapshot/packages/" + i3, parentData: data25, parentDataProperty: i3, rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/baseline_snapshot/packages", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
        if (data21.reason !== void 0) {
          if (typeof data21.reason !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/baseline_snapshot/reason", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data21.text !== void 0) {
          if (typeof data21.text !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/baseline_snapshot/text", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/baseline_snapshot", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.clean_room_verification !== void 0) {
      let data29 = data.clean_room_verification;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        if (data29.packages_installed !== void 0) {
          if (!validate33(data29.packages_installed, { instancePath: instancePath + "/clean_room_verification/packages_installed", parentData: data29, parentDataProperty: "packages_installed", rootData })) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
        if (data29.install_order !== void 0) {
          let data31 = data29.install_order;
          if (Array.isArray(data31)) {
            const len4 = data31.length;
            for (let i4 = 0; i4 < len4; i4++) {
              if (!validate22(data31[i4], { instancePath: instancePath + "/clean_room_verification/install_order/" + i4, parentData: data31, parentDataProperty: i4, rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/clean_room_verification/install_order", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
        if (data29.install_order_stated !== void 0) {
          if (typeof data29.install_order_stated !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/clean_room_verification/install_order_stated", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data29.all_tests_pass !== void 0) {
          if (typeof data29.all_tests_pass !== "boolean") {
            (vErrors ??= []).push({ instancePath: instancePath + "/clean_room_verification/all_tests_pass", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
        if (data29.command_log !== void 0) {
          if (typeof data29.command_log !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/clean_room_verification/command_log", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data29.waves !== void 0) {
          let data36 = data29.waves;
          if (Array.isArray(data36)) {
            const len5 = data36.length;
            for (let i5 = 0; i5 < len5; i5++) {
              if (typeof data36[i5] !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/clean_room_verification/waves/" + i5, keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/clean_room_verification/waves", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/clean_room_verification", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.issues_encountered !== void 0) {
      let data38 = data.issues_encountered;
      if (Array.isArray(data38)) {
        const len6 = data38.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (typeof data38[i6] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/issues_encountered/" + i6, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/issues_encountered", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.notes_for_reviewer !== void 0) {
      let data40 = data.notes_for_reviewer;
      if (Array.isArray(data40)) {
        const len7 = data40.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (typeof data40[i7] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/notes_for_reviewer/" + i7, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/notes_for_reviewer", keyword: "type", params: { type: "array" }, message: "must be array" });
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
  builderResults
};

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

// configRun.js
var configRun = validate21;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^[^/]+(?:/[^/]+)*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 200) {
      (vErrors ??= []).push({ instancePath, keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" });
      errors++;
    }
    if (!pattern0.test(data)) {
      (vErrors ??= []).push({ instancePath, keyword: "pattern", params: { pattern: "^[^/]+(?:/[^/]+)*$" }, message: 'must match pattern "^[^/]+(?:/[^/]+)*$"' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var pattern1 = new RegExp("^[^/]+$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 50) {
      (vErrors ??= []).push({ instancePath, keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func3(data0) > 120) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters" });
          errors++;
        }
        if (!pattern1.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "pattern", params: { pattern: "^[^/]+$" }, message: 'must match pattern "^[^/]+$"' });
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
  validate27.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 20) {
      (vErrors ??= []).push({ instancePath, keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" });
      errors++;
    }
    if (data.length < 1) {
      (vErrors ??= []).push({ instancePath, keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func3(data0) > 60) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" });
          errors++;
        }
        if (func3(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
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
  validate30.errors = vErrors;
  return errors === 0;
}
var pattern2 = new RegExp("^[^/]*<run_id>[^/]*$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "reports" || key0 === "outputs" || key0 === "state" || key0 === "status-board" || key0 === "required-files" || key0 === "phase-artifacts" || key0 === "dossier" || key0 === "decisions")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.reports !== void 0) {
      if (!validate22(data.reports, { instancePath: instancePath + "/reports", parentData: data, parentDataProperty: "reports", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.outputs !== void 0) {
      if (!validate22(data.outputs, { instancePath: instancePath + "/outputs", parentData: data, parentDataProperty: "outputs", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.state !== void 0) {
      if (!validate22(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data["status-board"] !== void 0) {
      if (!validate22(data["status-board"], { instancePath: instancePath + "/status-board", parentData: data, parentDataProperty: "status-board", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data["required-files"] !== void 0) {
      if (!validate27(data["required-files"], { instancePath: instancePath + "/required-files", parentData: data, parentDataProperty: "required-files", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data["phase-artifacts"] !== void 0) {
      let data5 = data["phase-artifacts"];
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (Object.keys(data5).length > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/phase-artifacts", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" });
          errors++;
        }
        for (const key1 in data5) {
          const _errs9 = errors;
          if (typeof key1 === "string") {
            if (func3(key1) > 60) {
              (vErrors ??= []).push({ instancePath: instancePath + "/phase-artifacts", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", propertyName: key1 });
              errors++;
            }
          }
          var valid1 = _errs9 === errors;
          if (!valid1) {
            (vErrors ??= []).push({ instancePath: instancePath + "/phase-artifacts", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" });
            errors++;
          }
        }
        for (const key2 in data5) {
          if (!validate27(data5[key2], { instancePath: instancePath + "/phase-artifacts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/phase-artifacts", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.dossier !== void 0) {
      let data7 = data.dossier;
      const _errs13 = errors;
      let valid3 = false;
      const _errs14 = errors;
      if (false !== data7) {
        (vErrors ??= []).push({ instancePath: instancePath + "/dossier", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" });
        errors++;
      }
      var _valid0 = _errs14 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const _errs15 = errors;
        if (typeof data7 === "string") {
          if (func3(data7) > 120) {
            (vErrors ??= []).push({ instancePath: instancePath + "/dossier", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters" });
            errors++;
          }
          if (!pattern2.test(data7)) {
            (vErrors ??= []).push({ instancePath: instancePath + "/dossier", keyword: "pattern", params: { pattern: "^[^/]*<run_id>[^/]*$" }, message: 'must match pattern "^[^/]*<run_id>[^/]*$"' });
            errors++;
          }
        } else {
          (vErrors ??= []).push({ instancePath: instancePath + "/dossier", keyword: "type", params: { type: "string" }, message: "must be string" });
          errors++;
        }
        var _valid0 = _errs15 === errors;
        valid3 = valid3 || _valid0;
      }
      if (!valid3) {
        (vErrors ??= []).push({ instancePath: instancePath + "/dossier", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" });
        errors++;
      } else {
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.decisions !== void 0) {
      let data8 = data.decisions;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key3 in data8) {
          if (!(key3 === "continue" || key3 === "pause")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/decisions", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data8.continue !== void 0) {
          if (!validate30(data8.continue, { instancePath: instancePath + "/decisions/continue", parentData: data8, parentDataProperty: "continue", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
        if (data8.pause !== void 0) {
          if (!validate30(data8.pause, { instancePath: instancePath + "/decisions/pause", parentData: data8, parentDataProperty: "pause", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/decisions", keyword: "type", params: { type: "object" }, message: "must be object" });
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
  configRun
};

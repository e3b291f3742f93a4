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

// builderManifest.js
var builderManifest = validate21;
var schema6 = { "$id": "builder.manifest.schema.json", "type": "object", "required": ["schema_version", "spec_id", "framework_id", "plane_id", "assets", "dependencies"], "properties": { "schema_version": { "type": ["string", "number"] }, "package_id": { "type": "string", "pattern": "^PKG-" }, "spec_id": { "type": "string", "minLength": 1 }, "framework_id": { "type": "string", "minLength": 1 }, "plane_id": { "type": "string", "minLength": 1 }, "assets": { "type": "array", "items": { "$ref": "#/$defs/asset" } }, "dependencies": { "type": "array", "items": { "$ref": "#/$defs/reference" } }, "supersedes": { "anyOf": [{ "$ref": "#/$defs/reference" }, { "type": "array", "items": { "$ref": "#/$defs/reference" } }] }, "superseded_by": { "anyOf": [{ "$ref": "#/$defs/reference" }, { "type": "array", "items": { "$ref": "#/$defs/reference" } }] } }, "$defs": { "asset": { "type": "object", "required": ["path", "sha256"], "properties": { "path": { "type": "string", "minLength": 1 }, "sha256": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "classification": { "type": "string" } } }, "reference": { "anyOf": [{ "type": "string", "pattern": "^PKG-" }, { "type": "object", "properties": { "package_id": { "type": "string", "pattern": "^PKG-" } }, "required": ["package_id"] }] } } };
var pattern0 = new RegExp("^PKG-", "u");
var func3 = require_ucs2length().default;
var schema7 = { "type": "object", "required": ["path", "sha256"], "properties": { "path": { "type": "string", "minLength": 1 }, "sha256": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "classification": { "type": "string" } } };
var pattern1 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema7.required) {
      if (data[prop0] === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" });
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/path", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/path", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.sha256 !== void 0) {
      let data1 = data.sha256;
      if (typeof data1 === "string") {
        if (!pattern1.test(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/sha256", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/sha256", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.classification !== void 0) {
      if (typeof data.classification !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/classification", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema8 = { "anyOf": [{ "type": "string", "pattern": "^PKG-" }, { "type": "object", "properties": { "package_id": { "type": "string", "pattern": "^PKG-" } }, "required": ["package_id"] }] };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      (vErrors ??= []).push({ instancePath, keyword: "pattern", params: { pattern: "^PKG-" }, message: 'must match pattern "^PKG-"' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const prop0 of schema8.anyOf[1].required) {
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
    } else {
      (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    (vErrors ??= []).push({ instancePath, keyword: "anyOf", params: {}, message: "must match a schema in anyOf" });
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
  validate24.errors = vErrors;
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
    if (data.schema_version !== void 0) {
      let data0 = data.schema_version;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/schema_version", keyword: "type", params: { type: schema6.properties.schema_version.type }, message: "must be string,number" });
        errors++;
      }
    }
    if (data.package_id !== void 0) {
      let data1 = data.package_id;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/package_id", keyword: "pattern", params: { pattern: "^PKG-" }, message: 'must match pattern "^PKG-"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/package_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.spec_id !== void 0) {
      let data2 = data.spec_id;
      if (typeof data2 === "string") {
        if (func3(data2) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/spec_id", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/spec_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.framework_id !== void 0) {
      let data3 = data.framework_id;
      if (typeof data3 === "string") {
        if (func3(data3) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/framework_id", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/framework_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.plane_id !== void 0) {
      let data4 = data.plane_id;
      if (typeof data4 === "string") {
        if (func3(data4) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/plane_id", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/plane_id", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.assets !== void 0) {
      let data5 = data.assets;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate22(data5[i0], { instancePath: instancePath + "/assets/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/assets", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.dependencies !== void 0) {
      let data7 = data.dependencies;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate24(data7[i1], { instancePath: instancePath + "/dependencies/" + i1, parentData: data7, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/dependencies", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.supersedes !== void 0) {
      let data9 = data.supersedes;
      const _errs18 = errors;
      let valid5 = false;
      const _errs19 = errors;
      if (!validate24(data9, { instancePath: instancePath + "/supersedes", parentData: data, parentDataProperty: "supersedes", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs19 === errors;
      valid5 = valid5 || _valid0;
      if (!valid5) {
        const _errs20 = errors;
        if (Array.isArray(data9)) {
          const len2 = data9.length;
          for (let i2 = 0; i2 < len2; i2++) {
            if (!validate24(data9[i2], { instancePath: instancePath + "/supersedes/" + i2, parentData: data9, parentDataProperty: i2, rootData })) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
              errors = vErrors.length;
            }
          }
        } else {
          (vErrors ??= []).push({ instancePath: instancePath + "/supersedes", keyword: "type", params: { type: "array" }, message: "must be array" });
          errors++;
        }
        var _valid0 = _errs20 === errors;
        valid5 = valid5 || _valid0;
      }
      if (!valid5) {
        (vErrors ??= []).push({ instancePath: instancePath + "/supersedes", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" });
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
      if (!validate24(data11, { instancePath: instancePath + "/superseded_by", parentData: data, parentDataProperty: "superseded_by", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs25 === errors;
      valid8 = valid8 || _valid1;
      if (!valid8) {
        const _errs26 = errors;
        if (Array.isArray(data11)) {
          const len3 = data11.length;
          for (let i3 = 0; i3 < len3; i3++) {
            if (!validate24(data11[i3], { instancePath: instancePath + "/superseded_by/" + i3, parentData: data11, parentDataProperty: i3, rootData })) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
              errors = vErrors.length;
            }
          }
        } else {
          (vErrors ??= []).push({ instancePath: instancePath + "/superseded_by", keyword: "type", params: { type: "array" }, message: "must be array" });
          errors++;
        }
        var _valid1 = _errs26 === errors;
        valid8 = valid8 || _valid1;
      }
      if (!valid8) {
        (vErrors ??= []).push({ instancePath: instancePath + "/superseded_by", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" });
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
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
export {
  builderManifest
};

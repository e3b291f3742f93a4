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

// configPipeline.js
var configPipeline = validate21;
var schema6 = { "$id": "config.pipeline.schema.json", "type": "object", "additionalProperties": false, "properties": { "roots": { "type": "array", "items": { "type": "string", "pattern": "^[^/]+(?:/[^/]+){0,20}$", "maxLength": 200 }, "minItems": 1, "maxItems": 50 }, "ids": { "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z0-9_.#-]*<N>[A-Za-z0-9_.-]*$", "maxLength": 60 }, "minItems": 1, "maxItems": 20 }, "stages": { "type": "object", "additionalProperties": false, "properties": { "request": { "$ref": "#/$defs/stage" }, "brief": { "$ref": "#/$defs/stage" }, "spec": { "$ref": "#/$defs/stage" }, "pricing": { "$ref": "#/$defs/stage" }, "design": { "$ref": "#/$defs/stage" }, "implementation": { "$ref": "#/$defs/stage" }, "review": { "$ref": "#/$defs/stage" } } }, "pull-request-body": { "enum": ["with-heading", "required", "off"] } }, "$defs": { "names": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "maxItems": 50 }, "stage": { "type": "object", "additionalProperties": false, "properties": { "folders": { "$ref": "#/$defs/names" }, "producers": { "$ref": "#/$defs/names" }, "consumers": { "$ref": "#/$defs/names" } } } } };
var func3 = require_ucs2length().default;
var func0 = require_equal().default;
var pattern0 = new RegExp("^[^/]+(?:/[^/]+){0,20}$", "u");
var pattern1 = new RegExp("^[A-Za-z0-9_.#-]*<N>[A-Za-z0-9_.-]*$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (func3(data0) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" });
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
  validate23.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "folders" || key0 === "producers" || key0 === "consumers")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.folders !== void 0) {
      if (!validate23(data.folders, { instancePath: instancePath + "/folders", parentData: data, parentDataProperty: "folders", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.producers !== void 0) {
      if (!validate23(data.producers, { instancePath: instancePath + "/producers", parentData: data, parentDataProperty: "producers", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.consumers !== void 0) {
      if (!validate23(data.consumers, { instancePath: instancePath + "/consumers", parentData: data, parentDataProperty: "consumers", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "roots" || key0 === "ids" || key0 === "stages" || key0 === "pull-request-body")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" });
        errors++;
      }
    }
    if (data.roots !== void 0) {
      let data0 = data.roots;
      if (Array.isArray(data0)) {
        if (data0.length > 50) {
          (vErrors ??= []).push({ instancePath: instancePath + "/roots", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" });
          errors++;
        }
        if (data0.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/roots", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func3(data1) > 200) {
              (vErrors ??= []).push({ instancePath: instancePath + "/roots/" + i0, keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" });
              errors++;
            }
            if (!pattern0.test(data1)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/roots/" + i0, keyword: "pattern", params: { pattern: "^[^/]+(?:/[^/]+){0,20}$" }, message: 'must match pattern "^[^/]+(?:/[^/]+){0,20}$"' });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/roots/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/roots", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.ids !== void 0) {
      let data2 = data.ids;
      if (Array.isArray(data2)) {
        if (data2.length > 20) {
          (vErrors ??= []).push({ instancePath: instancePath + "/ids", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" });
          errors++;
        }
        if (data2.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/ids", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 === "string") {
            if (func3(data3) > 60) {
              (vErrors ??= []).push({ instancePath: instancePath + "/ids/" + i1, keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" });
              errors++;
            }
            if (!pattern1.test(data3)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/ids/" + i1, keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.#-]*<N>[A-Za-z0-9_.-]*$" }, message: 'must match pattern "^[A-Za-z0-9_.#-]*<N>[A-Za-z0-9_.-]*$"' });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/ids/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/ids", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.stages !== void 0) {
      let data4 = data.stages;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (!(key1 === "request" || key1 === "brief" || key1 === "spec" || key1 === "pricing" || key1 === "design" || key1 === "implementation" || key1 === "review")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/stages", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" });
            errors++;
          }
        }
        if (data4.request !== void 0) {
          if (!validate22(data4.request, { instancePath: instancePath + "/stages/request", parentData: data4, parentDataProperty: "request", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data4.brief !== void 0) {
          if (!validate22(data4.brief, { instancePath: instancePath + "/stages/brief", parentData: data4, parentDataProperty: "brief", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data4.spec !== void 0) {
          if (!validate22(data4.spec, { instancePath: instancePath + "/stages/spec", parentData: data4, parentDataProperty: "spec", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data4.pricing !== void 0) {
          if (!validate22(data4.pricing, { instancePath: instancePath + "/stages/pricing", parentData: data4, parentDataProperty: "pricing", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data4.design !== void 0) {
          if (!validate22(data4.design, { instancePath: instancePath + "/stages/design", parentData: data4, parentDataProperty: "design", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data4.implementation !== void 0) {
          if (!validate22(data4.implementation, { instancePath: instancePath + "/stages/implementation", parentData: data4, parentDataProperty: "implementation", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data4.review !== void 0) {
          if (!validate22(data4.review, { instancePath: instancePath + "/stages/review", parentData: data4, parentDataProperty: "review", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/stages", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data["pull-request-body"] !== void 0) {
      let valid6;
      valid6 = false;
      for (const v0 of schema6.properties["pull-request-body"].enum) {
        if (func0(data["pull-request-body"], v0)) {
          valid6 = true;
          break;
        }
      }
      if (!valid6) {
        (vErrors ??= []).push({ instancePath: instancePath + "/pull-request-body", keyword: "enum", params: { allowedValues: schema6.properties["pull-request-body"].enum }, message: "must be equal to one of the allowed values" });
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
  configPipeline
};

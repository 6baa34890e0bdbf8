const forbids = (selector, message) => ({
  create: (context) => ({ [selector]: (node) => context.report({ node, message }) }),
});

/** Rules of this project that oxlint does not know; .oxlintrc.json says where they hold. */
export default {
  meta: { name: 'house' },
  rules: {
    'settings-from-config': forbids(
      "MemberExpression[object.name='process'][property.name='env']",
      'Settings are read once, in platform/config.',
    ),
    'no-date-now': forbids(
      "CallExpression[callee.object.name='Date'][callee.property.name='now']",
      'Clock is the only clock.',
    ),
    'no-empty-date': forbids("NewExpression[callee.name='Date'][arguments.length=0]", 'Clock is the only clock.'),
    'no-static-block': forbids('StaticBlock', 'What runs on loading is code of the module, not of a class.'),
  },
};

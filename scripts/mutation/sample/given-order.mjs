/** Test files run in the order in which they were given, so that the quickest have their say first. */
export default class GivenOrder {
  sort(tests) {
    const order = JSON.parse(process.env.MUTATION_ORDER ?? '[]');
    const place = ({ path }) => order.findIndex((file) => path.endsWith(file));
    return [...tests].sort((one, other) => place(one) - place(other));
  }

  shard(tests) {
    return tests;
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}

import pg from 'pg';

const DATE = 1082;

/** A `date` stays 'YYYY-MM-DD'. pg would make it midnight in the process's time zone, which is another day elsewhere. */
pg.types.setTypeParser(DATE, (text) => text);

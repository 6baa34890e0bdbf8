import pg from 'pg';

/** A `date` stays 'YYYY-MM-DD'. pg would make it midnight in the process's time zone, which is another day elsewhere. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

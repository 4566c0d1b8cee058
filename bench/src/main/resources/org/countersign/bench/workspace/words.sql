-- What the measured firms are made of: ids, chances and names that are the same on every machine. Given names are those of the
-- circles of nicknames, surnames are syllables; both are as unevenly spread as people's names are.
create schema bench;

create function bench.id(kind text, firm bigint, n bigint) returns uuid
    language sql immutable strict parallel safe
    return md5(kind || ':' || firm || ':' || n)::uuid;

-- Between 0 and 1, the same for the same question.
create function bench.chance(n bigint, question bigint) returns double precision
    language sql immutable strict parallel safe
    return (hashint8extended(n, question) & 2147483647) / 2147483648.0::double precision;

create function bench.surname_of(rank integer) returns text
    language sql immutable strict parallel safe
    return (array['al', 'bren', 'cor', 'dal', 'em', 'fer', 'gar', 'hol', 'is', 'jor', 'kel', 'lan', 'mor', 'nor', 'or', 'per', 'quin', 'ros', 'sal', 'ter'])[1 + rank % 20]
        || (array['a', 'e', 'i', 'o', 'an', 'el', 'in', 'on', 'ar', 'er', 'u', 'ia', 'eo'])[1 + rank % 13]
        || (array['das', 'field', 'gado', 'ham', 'kins', 'lan', 'man', 'nez', 'rado', 'son', 'ton', 'vara', 'well', 'wick', 'zano', 'by', 'ley'])[1 + rank % 17]
        || (array['', 's', 'o', 'er', 'ez', 'ski', 'a'])[1 + rank % 7];

-- The commonest surname has one person in sixty, the hundred commonest one in ten, of 30,940.
create function bench.surname(n bigint, question bigint) returns text
    language sql immutable strict parallel safe
    return initcap(bench.surname_of(floor(30940 * power(bench.chance(n, question), 2.5))::integer));

create table bench.given (rank integer primary key, name text not null);
insert into bench.given select row_number() over (order by md5(name)) - 1, initcap(name) from (select distinct name from conflicts.nickname) n;

create function bench.given_name(n bigint, question bigint) returns text
    language sql stable strict
    return (select g.name from bench.given g where g.rank = floor((select count(*) from bench.given) * power(bench.chance(n, question), 2))::integer);

create function bench.person(n bigint) returns text
    language sql stable strict
    return bench.given_name(n, 1)
        || case when bench.chance(n, 2) < 0.2 then ' ' || bench.given_name(n, 3) when bench.chance(n, 2) < 0.4 then ' ' || chr(65 + (n % 26)::integer) || '.' else '' end
        || ' ' || bench.surname(n, 4) || case when bench.chance(n, 5) < 0.3 then ' ' || bench.surname(n, 6) else '' end;

create function bench.organisation(n bigint) returns text
    language sql stable strict
    return bench.surname(n, 7) || case when bench.chance(n, 8) < 0.4 then ' ' || bench.surname(n, 9) else '' end
        || ' ' || (array['Transport', 'Stores', 'Holdings', 'Clinic', 'Foods', 'Realty', 'Logistics', 'Systems', 'Motors', 'Builders'])[1 + (n % 10)::integer]
        || (array[', Inc.', ' LLC', ', S.A. de C.V.', ' Partners LLP', ' Corp.'])[1 + (n % 5)::integer];

String log = new File(basedir, 'build.log').text
assert log.contains('module org.example')
assert log.contains("champions[0].person: 'nobody' (expected: ")

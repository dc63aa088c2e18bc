assert new File(basedir, 'build.log').text.contains('Bright Bay (invented) on 2026-06-30: phase none reached,')

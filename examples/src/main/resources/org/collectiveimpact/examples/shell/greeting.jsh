System.out.println("Collective Impact: help() tells what can be said here, /exit leaves.");

"""A real Neo4j server without Docker: Community 5.26 (LTS) from Maven Central, for the tests.

It listens on 127.0.0.1 only, on a free port, with authentication on and a data folder of its
own. Needs a JDK (17 or newer) and Maven; the first start downloads 128 MB into Maven's own
repository. Run by hand: ``python -m tests.neo4j.server`` prints the address and how to log in,
and stops the server when it is interrupted.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import neo4j
from filelock import FileLock
from neo4j.exceptions import DriverError, Neo4jError

USER = "neo4j"
HOW = "no Neo4j: name a server in NEO4J_URI, or install a JDK 17 and Maven (apt install maven)"
READY_WAIT = 120.0  # seconds
STOP_WAIT = 30.0  # seconds
_POM = Path(__file__).with_name("pom.xml")
_CONF = """\
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:{port}
server.bolt.advertised_address=127.0.0.1:{port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false
server.directories.import=import
server.memory.pagecache.size=128m
db.tx_log.preallocate=false
db.tx_log.rotation.size=16m
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
"""


@dataclass(frozen=True, slots=True)
class Server:
    """A server.

    Parameters
    ----------
    uri, password
        Its address, and the password of the user `USER`.
    home
        Its folder, of configuration, data, logs and process id.
    """

    uri: str
    password: str = field(repr=False)
    home: Path

    @property
    def pid(self) -> int:
        return int((self.home / "pid").read_text(encoding="ascii"))

    def stop(self) -> None:
        """End it in order, by its process id, and wait until it has gone."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End it at once, as a power cut would."""
        self._end(signal.SIGKILL)

    def run(self, heap: str = "512m") -> None:
        """Start it, with the data that it has, and wait until it answers."""
        command = [
            *("java", f"-Xms{heap}", f"-Xmx{heap}", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
            *("--add-opens=java.base/java.nio=ALL-UNNAMED", "-cp", classpath()),
            "org.neo4j.server.CommunityEntryPoint",
            *(f"--home-dir={self.home}", f"--config-dir={self.home / 'conf'}"),
        ]
        log = self.home / "console.log"
        with log.open("ab") as output:
            process = subprocess.Popen(
                command,
                stdout=output,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                start_new_session=True,  # an interrupt of the tests is not the server's
            )
        (self.home / "pid").write_text(str(process.pid), encoding="ascii")
        deadline = time.monotonic() + READY_WAIT
        while not self._answers():
            if process.poll() is not None or time.monotonic() > deadline:
                self.kill()
                raise RuntimeError(log.read_text(encoding="utf-8", errors="replace")[-2000:])
            time.sleep(0.2)

    def _answers(self) -> bool:
        # Not execute_query: it sleeps between tries of its own.
        with neo4j.GraphDatabase.driver(self.uri, auth=(USER, self.password)) as driver:
            try:
                driver.verify_connectivity()
            except (DriverError, Neo4jError):
                return False
        return True

    def _end(self, how: signal.Signals) -> None:
        deadline = time.monotonic() + STOP_WAIT
        while _lives(self.pid):
            os.kill(self.pid, how)
            time.sleep(0.1)
            if time.monotonic() > deadline:
                how = signal.SIGKILL


def available() -> bool:
    """Tell whether this machine has what a server needs."""
    return all(map(shutil.which, ("java", "mvn")))


def start(home: Path, heap: str = "512m") -> Server:
    """Start a new server in the empty folder `home` and wait until it answers.

    Parameters
    ----------
    home
        Its folder; made if need be.
    heap
        The memory of its Java heap.

    Raises
    ------
    RuntimeError
        If it ends or does not answer in time; with the end of its log.
    """
    (home / "conf").mkdir(parents=True)
    port, password = _free_port(), secrets.token_urlsafe(12)
    (home / "conf" / "neo4j.conf").write_text(_CONF.format(port=port), encoding="ascii")
    places = {"NEO4J_HOME": str(home), "NEO4J_CONF": str(home / "conf")}
    admin = ["org.neo4j.cli.AdminTool", "dbms", "set-initial-password", password]
    subprocess.run(
        ["java", "-cp", classpath(), *admin],
        env={**os.environ, **places},
        check=True,
        capture_output=True,
    )
    server = Server(f"bolt://127.0.0.1:{port}", password, home)
    server.run(heap)
    return server


def classpath() -> str:
    """Return the server's jars, fetched by Maven when they are first asked for."""
    pom = _POM.read_bytes()
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    cache = Path(base) / "synergy" / "neo4j" / hashlib.sha256(pom).hexdigest()[:12]
    cache.mkdir(parents=True, exist_ok=True)
    found = cache / "cp.txt"
    with FileLock(cache / "lock"):
        if not _whole(found):
            options = [f"-Dmdep.outputFile={found}", "-Dmdep.includeScope=runtime"]
            goal = "dependency:build-classpath"
            quiet = ["-q", "-B", "-ntp", "-Dstyle.color=never", "-f", str(_POM)]
            subprocess.run(["mvn", *quiet, goal, *options], check=True)
    return found.read_text(encoding="utf-8").strip()


def _whole(found: Path) -> bool:
    """Tell whether the list of jars is there, and they too: Maven's repository may be cleared."""
    return found.is_file() and all(
        Path(jar).is_file() for jar in found.read_text(encoding="utf-8").strip().split(os.pathsep)
    )


def _lives(pid: int) -> bool:
    try:
        if os.waitpid(pid, os.WNOHANG)[0]:
            return False
    except ChildProcessError:  # another process has started it
        pass
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def main() -> None:
    """Start a server, say where it is, and stop it when interrupted or asked to end."""
    heap = sys.argv[1] if len(sys.argv) > 1 else "512m"
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with tempfile.TemporaryDirectory(prefix="synergy-neo4j-") as folder:
        server = start(Path(folder) / "home", heap)
        try:
            print(f"export NEO4J_URI={server.uri} NEO4J_PASSWORD={server.password}", flush=True)
            signal.pause()
        except KeyboardInterrupt:
            pass
        finally:
            server.stop()


if __name__ == "__main__":
    main()

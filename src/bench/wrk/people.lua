-- Each request comes from the next person of a list of sign-ins, one a line.

local requests = {}
local last = 0

function init(arguments)
  for token in io.lines(arguments[1]) do
    requests[#requests + 1] = wrk.format("GET", nil, {["Cookie"] = "opendoor=" .. token, ["Accept-Encoding"] = "gzip"})
  end
end

function request()
  last = last % #requests + 1
  return requests[last]
end

-- Requests, microseconds it took, microseconds of the middle and of the 95th in a hundred, failures.
function done(summary, latency, all)
  local errors = summary.errors
  io.write(string.format("RESULT %d %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(50),
    latency:percentile(95), errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
